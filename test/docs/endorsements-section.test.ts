import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as endorsing from '../../src/endorsing/index.js';
import * as identity from '../../src/identity/index.js';
import * as microcert from '../../src/index.js';
import { COMPLETE } from '../support/definitions.js';

afterEach(() => vi.restoreAllMocks());

async function party(name: string) {
  const keyPair = await identity.generateKeyPair();
  const profile = { id: identity.didKeyFor(keyPair.publicKey), name };
  return { profile, signer: identity.createSigner({ keyPair }) };
}

const SECTION = /^### The word of others: endorsements\n(.*?)^### /ms;

describe('the section on endorsements', () => {
  it('MUST have code that does what it says', async () => {
    const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
    const [, block = ''] = /```ts\n(.*?)```/s.exec(section) ?? [];
    const body = block.split('\n').filter((line) => !line.startsWith('import '));
    const [university, agency] = [await party('Université Exemple'), await party('Agence')];
    const given = {
      ...{ ...microcert, ...endorsing, profile: university.profile },
      ...{ agency: agency.profile, agencySigner: agency.signer },
      issuer: microcert.createIssuer(university),
      definition: microcert.defineMicroCertification(COMPLETE),
      award: { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' },
    };
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const names = Object.keys(given).filter((name) => !['endorsement', 'badge'].includes(name));
    const run = new Function(
      'given',
      `const { ${names.join(', ')} } = given; return (async () => {
${body.join('\n')}
})()`,
    ) as (given: object) => Promise<void>;
    await run(given);
    expect(log.mock.calls).toEqual([['Examined in 2026: no reservation.', 'accepted']]);
  });
});

describe('examples/endorsement.mjs', () => {
  const EXAMPLE = '../../examples/endorsement.mjs';

  it('MUST show who says what, and what it is worth to a verifier', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await import(EXAMPLE);
    expect(log.mock.calls.map(([line]) => String(line))).toEqual([
      'badge: accepted',
      'Example Quality Agency: “Examined in 2026: no reservation.” (accepted)',
      'Example Farms: “She examined forty of our fields.” (undetermined)',
    ]);
  });

  it('MUST be shown in the README', async () => {
    expect(await readFile('README.md', 'utf8')).toContain('](examples/endorsement.mjs)');
  });
});
