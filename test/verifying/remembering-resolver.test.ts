import { describe, expect, it } from 'vitest';
import { MicrocertError } from '../../src/foundation/errors/index.js';
import { createResolver, type ResolvedMethod, type Resolver } from '../../src/identity/index.js';
import { rememberingResolver } from '../../src/verifying/remembering-resolver.js';
import { newParty, UNIVERSITY } from '../support/verifying.js';

const methodOf = ({ id }: { readonly id: string }) => `${id}#${id.slice('did:key:'.length)}`;

/** A resolver that says which methods it was asked for. */
function counting(): Resolver & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const resolver = createResolver();
  return {
    asked,
    resolveVerificationMethod: (url, purpose) => {
      asked.push(url);
      return resolver.resolveVerificationMethod(url, purpose);
    },
  };
}

describe('keys that are remembered', () => {
  it('a did:key MUST be read once for many verifications, and be the same', async () => {
    const known = new Map<string, ResolvedMethod>();
    const resolver = counting();
    const url = methodOf(UNIVERSITY);
    const whole = await createResolver().resolveVerificationMethod(url, 'assertionMethod');
    for (let count = 0; count < 3; count += 1) {
      const found = await rememberingResolver(resolver, known).resolveVerificationMethod(
        url,
        'assertionMethod',
      );
      expect(found).toEqual(whole);
    }
    expect(resolver.asked).toEqual([url]);
  });

  it('what is no did:key MUST be asked for in each verification, once', async () => {
    const known = new Map<string, ResolvedMethod>();
    const resolver = counting();
    const url = 'did:web:univ.example#key-1';
    for (let count = 0; count < 2; count += 1) {
      const remembering = rememberingResolver(resolver, known);
      for (let again = 0; again < 2; again += 1)
        await expect(
          remembering.resolveVerificationMethod(url, 'assertionMethod'),
        ).rejects.toBeInstanceOf(MicrocertError);
    }
    expect(resolver.asked).toEqual([url, url]);
    expect(known.size).toBe(0);
  });

  it('a did:key that is refused MUST be refused again', async () => {
    const known = new Map<string, ResolvedMethod>();
    const other = methodOf(await newParty()).split('#')[1];
    for (const url of [`${UNIVERSITY.id}#${other}`, `${UNIVERSITY.id}x`])
      for (let count = 0; count < 2; count += 1)
        await expect(
          rememberingResolver(createResolver(), known).resolveVerificationMethod(
            url,
            'assertionMethod',
          ),
        ).rejects.toBeInstanceOf(MicrocertError);
    expect(known.size).toBe(0);
  });

  it('MUST NOT be more than 64', async () => {
    const known = new Map<string, ResolvedMethod>();
    const resolver = rememberingResolver(createResolver(), known);
    for (let count = 0; count < 70; count += 1)
      await resolver.resolveVerificationMethod(methodOf(await newParty()), 'assertionMethod');
    expect(known.size).toBe(64);
  });
});
