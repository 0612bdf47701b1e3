import { describe, expect, it } from 'vitest';
import { readMicroCertification } from '../../src/model/read-micro-certification.js';
import { COMPLETE, changed } from '../support/definitions.js';

describe('readMicroCertification', () => {
  it('MUST read what is well-formed beside what is not', () => {
    const { value, findings, malformed } = readMicroCertification(
      changed(COMPLETE, ['/level/eqf', 'six']),
    );
    expect([...malformed]).toEqual(['level']);
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/level/eqf']);
    expect(Object.keys(value).sort()).toEqual(
      Object.keys(COMPLETE)
        .filter((name) => name !== 'level')
        .sort(),
    );
  });

  it('MUST find contradictions beside malformed members', () => {
    const broken = changed(changed(COMPLETE, ['/level/eqf', 'six']), ['/outcomes/1/id', 'profile']);
    expect(readMicroCertification(broken).findings.map(({ code }) => code)).toEqual([
      'shape.type',
      'definition.duplicate-id',
    ]);
  });

  it('MUST leave out a member it does not know, alone, and look at all around it', () => {
    const slip = changed(COMPLETE, ['/outcomes/1/kindd', 'skill']);
    const { value, malformed } = readMicroCertification(slip);
    expect([...malformed]).toEqual([]);
    expect(value.outcomes?.length).toBe(COMPLETE.outcomes?.length);
    expect(JSON.stringify(value)).not.toContain('kindd');
    const { findings } = readMicroCertification(changed(slip, ['/outcomes/1/id', 'profile']));
    expect(findings.map(({ code }) => code)).toEqual([
      'shape.unknown-member',
      'definition.duplicate-id',
    ]);
  });

  it('MUST answer for a definition that holds itself', () => {
    const title: Record<string, unknown> = {};
    title['en'] = title;
    const { findings } = readMicroCertification({ ...COMPLETE, title, unknown: title });
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/unknown', '/title/en']);
  });

  it('MUST warn of an IRI that is not in the snapshot of its list, and of one from elsewhere', () => {
    const warned = (uri: string) =>
      readMicroCertification(changed(COMPLETE, ['/participation/modes/0', uri])).findings;
    const [ours] = warned('http://data.europa.eu/snb/learning-assessment/c_ffffffff');
    const [other] = warned('https://vocabulary.example/mode/1');
    expect(ours).toMatchObject({
      code: 'vocabulary.unknown-uri',
      severity: 'warning',
      pointer: '/participation/modes/0',
    });
    expect(ours?.message.en).toContain('2024-02-14');
    expect(other?.message).not.toEqual(ours?.message);
  });

  it('MUST warn of a field of study that is an IRI from elsewhere, and refuse one that is a word', () => {
    const severities = (field: string) =>
      readMicroCertification(changed(COMPLETE, ['/fieldsOfStudy/0', field])).findings.map(
        ({ severity }) => severity,
      );
    expect(severities('https://fields.example/agronomy')).toEqual(['warning']);
    expect(severities('agronomy')).toEqual(['error']);
    expect(severities('http://data.europa.eu/snb/isced-f/0811')).toEqual([]);
  });

  it('MUST NOT hold assessments against outcomes that could not be read', () => {
    const { findings } = readMicroCertification(
      changed(COMPLETE, ['/outcomes/0/statement', { en: 1 }]),
    );
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/outcomes/0/statement/en']);
  });

  it('MUST read a plain statement in Indonesian as a statement', () => {
    const { value, findings } = readMicroCertification({
      ...COMPLETE,
      assessments: undefined,
      outcomes: [{ id: 'Membaca profil tanah' }],
    });
    expect(value.outcomes).toEqual([
      { id: 'outcome-1', statement: { id: 'Membaca profil tanah' } },
    ]);
    expect(findings.filter(({ pointer }) => pointer.startsWith('/outcomes'))).toEqual([]);
  });

  it('MUST refuse an id beside texts per language, and hold references against what it means', () => {
    const { findings } = readMicroCertification({
      ...COMPLETE,
      outcomes: [
        { id: 'profile', en: 'Reads a soil profile' },
        { id: 'profile', en: 'Judges a soil' },
      ],
      assessments: [{ type: 'written-examination', assesses: ['profile', 'other'] }],
    });
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'definition.id-beside-languages /outcomes/0/id',
      'definition.id-beside-languages /outcomes/1/id',
      'definition.duplicate-id /outcomes/1/id',
      'definition.unknown-outcome /assessments/0/assesses/1',
    ]);
  });

  it('MUST NOT change its input', () => {
    const input = structuredClone(COMPLETE);
    readMicroCertification(input);
    expect(input).toEqual(COMPLETE);
  });
});
