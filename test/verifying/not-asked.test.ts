import { describe, expect, it } from 'vitest';
import { PROOF_ONLY, type VerificationReport } from '../../src/verifying/index.js';
import { entry } from '../support/status-lists.js';
import { badge, check, checkIn, draft, STRANGER, said, sign } from '../support/verifying.js';

const credentialSchema = {
  id: 'https://univ.example/s.json',
  type: '1EdTechJsonSchemaValidator2019',
};
const around = { credentialStatus: entry(), credentialSchema };
const good = await badge(around);

/** What is said of the status and of the schema, in both languages. */
const texts = (report: VerificationReport) =>
  ['status.list', 'credential.schema'].flatMap((id) =>
    (checkIn(report, id)?.findings ?? []).flatMap(({ message }) => [message.en, message.fr]),
  );

describe('what nobody was asked about', () => {
  it.each([
    ['it is not signed', 'il n’est pas signé', () => check({ ...good, proof: undefined })],
    [
      'its proof does not hold',
      'sa preuve ne tient pas',
      () => check({ ...good, name: 'Another' }),
    ],
    [
      'its proof could not be checked',
      'sa preuve n’a pas pu être vérifiée',
      () =>
        check({ ...good, proof: { ...[Object(good).proof].flat()[0], cryptosuite: 'other-2030' } }),
    ],
    [
      'the key is not one of its issuer',
      'la clé n’est pas celle de son émetteur',
      async () => check(await sign({ ...(await draft()), ...around }, STRANGER)),
    ],
    [
      'its issuer is not trusted',
      'son émetteur n’est pas de confiance',
      () => check(good, { trust: ['did:web:other.example'] }),
    ],
    [
      'the policy does not ask for it',
      'la règle ne le demande pas',
      () => check(good, { policy: PROOF_ONLY }),
    ],
  ] as const)('MUST say why: %s', async (en, fr, report) => {
    const said = texts(await report());
    expect(said).toEqual([
      `its status lists were not asked: ${en}`,
      `ses listes de statuts n’ont pas été consultées : ${fr}`,
      `this was not looked at: ${en}`,
      `ceci n’a pas été examiné : ${fr}`,
    ]);
  });

  it.each([
    ['revocation', entry(), ['status.list', 'status.revocation']],
    ['suspension', entry({ statusPurpose: 'suspension' }), ['status.list', 'status.suspension']],
    ['another purpose', entry({ statusPurpose: 'probation' }), ['status.list', 'status.other']],
    ['what cannot be read', { type: 'Unknown' }, ['status.list', 'status.revocation']],
    ['nothing but a text', 'none', ['status.list', 'status.revocation']],
  ] as const)(
    'MUST leave open what the credential states, and no other status: %s',
    async (_, credentialStatus, open) => {
      const report = await check({ ...good, credentialStatus, name: 'Another' });
      const ids = ['status.list', 'status.revocation', 'status.suspension', 'status.other'];
      for (const id of ids)
        expect(said(report, id)).toBe(
          (open as readonly string[]).includes(id) ? 'indeterminate status.not-asked' : 'skipped',
        );
    },
  );
});
