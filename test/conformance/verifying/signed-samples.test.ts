import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../src/everyday.js';
import { asList, type JsonObject, stringMember } from '../../../src/foundation/json/values.js';
import type { Verdict } from '../../../src/foundation/report.js';
import { COMPATIBLE, STRICT, type VerificationReport } from '../../../src/verifying/index.js';
import { readReference, readReferenceText } from '../../proofs/fixtures.js';
import { NOW } from '../../support/issuing.js';
import { memory } from '../../support/verifying.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const unless = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';
const FOLDER = 'samples/ob3-signed';

/** Verdicts under the policies `strict` and `compatible`, every issuer trusted, and the check that speaks against it. */
type Expected = readonly [strict: Verdict, compatible: Verdict, because: string];

const SELF_ASSERTED = 'issuer.binding issuer.self-asserted';
const good = (because: string): Expected => ['undetermined', 'accepted', because];
const bad = (because: string): Expected => ['rejected', 'rejected', because];
const open = (because: string): Expected => ['undetermined', 'undetermined', because];

const EXPECTED: Readonly<Record<string, Expected>> = {
  // The credentials in the record hold no more than the record does; its context is a draft that nobody serves.
  'clr20/simple.jwt': bad('record.credentials record.rejected'),
  // The draft context is not known, so neither its terms nor its proof can be looked at.
  'clr20/simple_old_safesigned.json': open('document.terms ERR_CONTEXT_UNKNOWN'),
  // One of its badges is about another person, and three of its associations point nowhere.
  'clr20/simple_v1.json': bad('record.subjects record.other-subject'),
  'ob30/bit-string-list/credential-status-revoked-blank-nodes.json': bad(
    'status.revocation status.revoked',
  ),
  'ob30/bit-string-list/testlist': good(SELF_ASSERTED),
  // The makers reject it for a schema inside an endorsement that no longer answers. Endorsements are judged by themselves
  // here and all three are rejected; the credential itself stays open for its status list, which nobody serves.
  'ob30/complete.json': open('status.list status.list-not-fetched'),
  'ob30/complete_v1.json': bad('document.terms ERR_IRI_RELATIVE'),
  'ob30/endorsement-valid.json': good(SELF_ASSERTED),
  'ob30/simple-context-alias.json': good(SELF_ASSERTED),
  'ob30/simple-did-key-method.json': good('issuer.binding issuer.urn'),
  'ob30/simple-eddsa-2022.json': good(SELF_ASSERTED),
  'ob30/simple-err-context.json': bad('document.contexts context.first'),
  'ob30/simple-err-credential-subject-achievement-result-description-type.json': bad(
    'document.schema open-badges.OB-07',
  ),
  'ob30/simple-err-credential-subject-profile-type.json': bad('document.schema open-badges.OB-07'),
  'ob30/simple-err-credential-subject-type.json': bad('document.schema open-badges.OB-07'),
  'ob30/simple-err-evidence-type.json': bad('document.schema open-badges.OB-07'),
  'ob30/simple-err-expired.json': bad('validity.until validity.expired'),
  'ob30/simple-err-issued.json': bad('validity.from validity.not-yet'),
  'ob30/simple-err-issuer-otheridentifier-type.json': bad('document.schema open-badges.OB-07'),
  'ob30/simple-err-issuer-parentorg-type.json': bad('document.schema open-badges.OB-07'),
  'ob30/simple-err-issuer-type.json': bad('document.schema open-badges.OB-07'),
  'ob30/simple-err-issuer.json': bad('document.data-model data-model.issuer'),
  'ob30/simple-err-proof-method-no-scheme.json': bad('proof.signature ERR_VERIFICATION_METHOD'),
  // A DID method that is not known here may be known elsewhere; but whoever it names, it is not the issuer.
  'ob30/simple-err-proof-method-unknown-did-method.json': bad('issuer.binding issuer.foreign-key'),
  'ob30/simple-err-proof-method-unknown-scheme.json': bad(
    'proof.signature ERR_VERIFICATION_METHOD',
  ),
  'ob30/simple-err-proof-method.json': bad('proof.signature ERR_KEY_TYPE'),
  // What the pictures hold is taken out of them first.
  'ob30/simple-json.png': good(SELF_ASSERTED),
  // Its JWT is meant for somebody else (aud) and lacks the claim sub, which the makers warn of in other words.
  'ob30/simple-jwt_v1.svg': open('jwt.claims jwt.audience'),
  'ob30/simple.jwt': bad('jwt.header jwt.no-key'),
  'ob30/simple_v1.json': good(SELF_ASSERTED),
};

interface Sample {
  readonly file: string;
  readonly makers: string;
}

function samples(): readonly Sample[] {
  if (reference === '') return [];
  const [, ...lines] = readReferenceText(reference, `${FOLDER}/index.tsv`).trim().split('\n');
  return lines.map((line) => {
    const [file = '', makers = ''] = line.split('\t');
    return { file, makers };
  });
}

const covered = samples();
const texts = covered.filter(({ file }) => !/\.(?:png|svg)$/.test(file));

/** Under a policy, with the one status list that there is at its address. */
async function verified(file: string, policy = STRICT): Promise<VerificationReport> {
  const lists = `${FOLDER}/ob30/bit-string-list`;
  const revoked = readReference(reference, `${lists}/credential-status-revoked-blank-nodes.json`);
  const [entry] = asList(revoked['credentialStatus'] as JsonObject | undefined);
  const address = stringMember(entry, 'statusListCredential') ?? '';
  const { fetcher } = memory({ [address]: readReferenceText(reference, `${lists}/testlist`) });
  const bytes = new Uint8Array(readFileSync(`${reference}/${FOLDER}/${file}`));
  return verify(bytes, { trust: 'any', policy, fetcher, clock: () => NOW });
}

/** Checks that did not pass, each with its codes. */
function against({ checks }: VerificationReport): readonly string[] {
  return checks
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'indeterminate')
    .flatMap(({ id, findings }) => findings.map(({ code }) => `${id} ${code}`));
}

describe.skipIf(reference === '')(`signed samples of the official validator${unless}`, () => {
  it('every file of the index MUST be in the table', () => {
    const files = samples().map(({ file }) => file);
    expect(Object.keys(EXPECTED).sort()).toEqual([...files].sort());
  });

  it.each(covered)('$file MUST get its verdicts, for its reason', async ({ file }) => {
    const [strict, compatible, because] = EXPECTED[file] ?? expect.unreachable();
    const report = await verified(file);
    expect(report.verdict).toBe(strict);
    expect(against(report)).toContain(because);
    expect((await verified(file, COMPATIBLE)).verdict).toBe(compatible);
  });

  it.each(covered)('$file MUST be judged as its makers do: $makers', async ({ file, makers }) => {
    const { verdict } = await verified(file, COMPATIBLE);
    if (file === 'ob30/simple-jwt_v1.svg') expect(verdict).toBe('undetermined');
    // The makers do not ask whose the credentials of a record are.
    else if (file === 'clr20/simple_v1.json') expect(verdict).toBe('rejected');
    else if (/^(VALID|WARNING)/.test(makers)) expect(verdict).toBe('accepted');
    else expect(verdict).not.toBe('accepted');
  });

  it.each(texts)('$file MUST NOT be accepted with its first text changed', async ({ file }) => {
    const text = readReferenceText(reference, `${FOLDER}/${file}`);
    const changed = file.endsWith('.jwt')
      ? text.replace(/\.(.)/, (_, sign: string) => `.${sign === 'e' ? 'f' : 'e'}`)
      : text.replace(/"name": ?"|"encodedList": ?"u/, (start) => `${start}A`);
    expect(changed).not.toBe(text);
    const { verdict } = await verify(changed, {
      trust: 'any',
      policy: COMPATIBLE,
      clock: () => NOW,
    });
    expect(verdict).not.toBe('accepted');
  });

  it('the self-asserted samples MUST be accepted under "strict" once their key is pinned', async () => {
    const file = 'ob30/simple_v1.json';
    const document = readReference(reference, `${FOLDER}/${file}`);
    const [proof] = asList(document['proof'] as JsonObject | undefined);
    const method = stringMember(proof, 'verificationMethod') ?? '';
    const id = stringMember(document['issuer'], 'id') ?? '';
    const trust = [{ id, keys: [method.slice(method.indexOf('#') + 1)] }];
    const { verdict } = await verify(document, { trust, clock: () => NOW });
    expect(verdict).toBe('accepted');
  });
});
