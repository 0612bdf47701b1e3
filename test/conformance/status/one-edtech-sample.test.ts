import { describe, expect, it } from 'vitest';
import { memberOf, stringMember } from '../../../src/foundation/json/values.js';
import {
  parseStatusEntries,
  parseStatusEntry,
  readStatusList,
  statusAt,
} from '../../../src/status/index.js';
import { readReference } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const FOLDER = 'samples/ob3-signed/ob30/bit-string-list';

describe.skipIf(reference === '')('the status list of 1EdTech’s own tests', () => {
  // Bitstring Status List section 3.2
  it('its credential MUST be found revoked, with a warning for an index that is a number', async () => {
    const credential = readReference(
      reference,
      `${FOLDER}/credential-status-revoked-blank-nodes.json`,
    );
    const { entry, findings } = parseStatusEntry(memberOf(credential, 'credentialStatus'));
    expect(findings.map(({ code }) => code)).toEqual(['status.index-is-number']);
    if (entry?.kind !== 'bitstring') throw new Error('not readable');
    const { list } = await readStatusList(readReference(reference, `${FOLDER}/testlist`));
    if (list === undefined) throw new Error('not readable');
    const issuers = [stringMember(memberOf(credential, 'issuer'), 'id') ?? ''];
    const answer = statusAt(list, entry, { issuers });
    expect(answer).toMatchObject({ outcome: 'failed', meaning: 'revoked', value: 1 });
    // The list names itself https://example.com/credentials/status/3, and is published elsewhere.
    expect(answer.findings.map(({ code }) => code)).toEqual([
      'status.revoked',
      'status.list-id-differs',
    ]);
    expect(statusAt(list, { ...entry, index: 24 }).meaning).toBe('not-set');
  });

  // Open Badges 3.0, complete example: the deprecated type of status
  it('the complete example MUST be read as naming a revocation list', () => {
    const credential = readReference(reference, 'samples/ob3-signed/ob30/complete.json');
    const [reading, ...others] = parseStatusEntries(memberOf(credential, 'credentialStatus'));
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ entry: { kind: 'revocation-list' }, findings: [] });
  });
});
