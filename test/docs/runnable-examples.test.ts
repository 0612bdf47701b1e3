import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as identity from '../../src/identity/index.js';
import * as proofs from '../../src/proofs/index.js';

afterEach(() => vi.restoreAllMocks());

describe('examples/status-list.mjs', () => {
  const EXAMPLE = '../../examples/status-list.mjs';

  it('MUST show a credential without list, in force, and revoked', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await import(EXAMPLE);
    expect(log.mock.calls.map(([line]) => String(line))).toEqual([
      'list not published: undetermined (status.revocation indeterminate)',
      'in force: accepted (status.revocation passed)',
      'revoked: rejected (status.revocation failed)',
    ]);
  });

  it('MUST be shown in the README', async () => {
    expect(await readFile('README.md', 'utf8')).toContain('](examples/status-list.mjs)');
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

describe('the example of `secure`', () => {
  it('MUST run as it is printed, and its proof hold', async () => {
    const source = await readFile('src/proofs/secure.ts', 'utf8');
    const [, block = ''] = /@example\n \* ```ts\n(.*?) \* ```/s.exec(source) ?? [];
    const lines = block.split('\n').map((line) => line.replace(/^ \* ?/, ''));
    const body = lines.filter((line) => !line.startsWith('import '));
    const names = lines.flatMap((line) => /^import \{ (.*) \} from/.exec(line)?.[1] ?? []);
    const run = new Function(
      'public_',
      `return (async () => {
        const { ${names.join(', ')} } = public_;
        ${body.join('\n')}
        return { secured, signer };
      })()`,
    ) as (given: object) => Promise<{ secured: proofs.Secured; signer: identity.Signer }>;

    const { secured, signer } = await run({ ...identity, ...proofs });
    const result = await proofs.verifyProof(secured, secured.proof[0], { key: signer.publicKey });
    expect(result).toMatchObject({ outcome: 'passed', suite: 'eddsa-rdfc-2022' });
  });
});
