import { beforeAll, describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import { councilRecommendation2022 } from '../../src/frameworks/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { settle } from '../../src/issuing/create-issuer.js';
import { issueCredential, issueText } from '../../src/issuing/issue-credential.js';
import type { KnownDefinition } from '../../src/issuing/known-definitions.js';
import { defineMicroCertification } from '../../src/model/index.js';
import { NOW } from '../support/issuing.js';

const keyPair = await generateKeyPair();
const DRAWN = 'urn:uuid:07070707-0707-4707-8707-070707070707';
const WEBSITE = 'https://univ.example/courses/soils';

const DEFINITION = {
  id: 'https://univ.example/micro/soils',
  title: { fr: 'Sols', en: 'Soils' },
  workload: { ects: 2, hours: 50 },
  website: WEBSITE,
  assessments: [
    {
      id: 'exam',
      title: { fr: 'Examen' },
      type: 'written-examination',
      grading: { kind: 'score', minimum: 0, maximum: 20 },
    },
    {
      id: 'project',
      title: { fr: 'Projet' },
      type: 'project-work',
      grading: { kind: 'grade', grades: ['A', 'B'] },
    },
    { id: 'talk', title: { fr: 'Exposé' }, type: 'project-work' },
  ],
};

const LIST = 'https://univ.example/status/1';

const TODAY = '2026-07-15';

const HASH = `sha256$${'0f'.repeat(32)}`;

/** Every member that an award can have. */
function fullAward(index: number): unknown {
  return {
    id: `urn:example:award:${index}`,
    learner: {
      id: `did:example:learner-${index}`,
      identifiers: [
        { type: 'emailAddress', hash: HASH, salt: `salt of ${index}` },
        { type: 'sourcedId', value: `pupil-${index}` },
      ],
      name: `Ada Lovelace ${index}`,
    },
    awardedOn: `2026-07-0${1 + (index % 9)}`,
    activity: { start: '2026-01-05', end: '2026-02-10T12:00:00+01:00' },
    results: [
      { assessment: 'exam', value: `${index % 20}.5`, status: 'Completed' },
      { assessment: 'project', value: 'B', status: 'Completed' },
      { assessment: 'talk', value: `word ${index}` },
    ],
    creditsEarned: 1 + (index % 3) / 4,
    evidence: [
      {
        id: `https://univ.example/work/${index}`,
        name: `Work ${index}`,
        description: `"Quoted" ${index}`,
        narrative: `Line\n${index}`,
        genre: 'report',
      },
    ],
    status: [
      { purpose: 'revocation', list: LIST, index },
      { purpose: 'suspension', list: 'https://univ.example/status/2', index: index * 7 },
    ],
  };
}

/** As most awards are: no id of its own, and few members. */
function plainAward(index: number): unknown {
  return {
    learner: { id: `did:example:learner-${index}` },
    awardedOn: '2026-07-01',
    evidence: [{ id: `https://univ.example/work/${index}`, name: `Work ${index}` }],
    status: [{ index: 131_071 - index, list: LIST, purpose: 'revocation' }],
  };
}

const WILD: readonly unknown[] = [
  ...[
    LIST,
    `${LIST}#7`,
    `${LIST}?ada.lovelace`,
    'https://univ.example/status/2',
    'https://',
    7,
    49,
  ],
  ...['https://univ.example/courses', 'https://a%40b.fr/', 2 ** 32 - 1, 2 ** 32, 1.5, 'suspension'],
  ...['', ' ', 'x', '\u00a0', '"\\\n\u0000', '\ud800', '😀', 'é'.repeat(2100), 'a'.repeat(100_001)],
  ...['2 55 08 14 168 025 38', '0123456789K', 'Carte 255081416802538.', 'a@b.example', 'a%40b.fr'],
  ...['née le 3 mai 1990', 'nationalIdentityNumber', 'sourcedId', 'Completed', 'exam', 'talk'],
  ...['urn:x:1', 'did:example:learner-7', DEFINITION.id, WEBSITE, DRAWN, 'urn:ine:0123456789K'],
  ...[`${DEFINITION.id}#result:exam`, 'relative', '_:b0', 'schema:name', 'urn:a b', 'urn:é'],
  ...['urn:a@b.example', 'urn:pupil-7', 'urn:ada.lovelace', 'urn:ADA-lovelace-7', 'urn:x:%'],
  ...['2026-07-15', '2026-07-15T09:00:00Z', '2026-07-15T09:00:01Z', '2026-07-15T11:00:00+02:00'],
  ...[
    '2026-02-30',
    '2026-07-01T24:00:00Z',
    '2999-01-01',
    '0001-01-01T00:00:00+14:00',
    '01/07/2026',
  ],
  ...[
    '0000-01-01',
    '1969-12-31T23:59:59.999Z',
    '2026-02-10',
    '2026-01-01',
    '20',
    '20.5',
    '-1',
    'A',
  ],
  ...[HASH, HASH.toUpperCase(), `${HASH}0`, `${HASH}\n`, 0, -0, 1.2345, 0.125, 1e6, 1e21],
  ...[Number.NaN, 3n, null, undefined, true, [], {}, [1], { id: 'urn:x:2' }, new Date(NOW)],
];

/** How often something that counts was read: what it gives depends on it. */
const reads = { count: 0 };

type Path = readonly (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value))
    yield* pathsIn(member, [...path, Array.isArray(value) ? Number(name) : name]);
}

/** The award with something done to the member at a place. */
function changed(
  award: unknown,
  path: Path,
  change: (parent: Record<string, unknown>, name: string) => void,
): unknown {
  const copy = { root: structuredClone(award) };
  const way = ['root', ...path.map(String)];
  const parent = way
    .slice(0, -1)
    .reduce<unknown>((at, name) => Reflect.get(at as object, name), copy);
  change(parent as Record<string, unknown>, way.at(-1) ?? '');
  return copy.root;
}

/** Everything that is done to a member, one by one. */
function* changesOf(award: unknown): Generator<unknown> {
  for (const path of pathsIn(award)) {
    for (const wild of WILD)
      yield changed(award, path, (parent, name) => {
        parent[name] = wild;
      });
    yield changed(award, path, (parent, name) => {
      if (Array.isArray(parent)) parent.splice(Number(name), 1);
      else delete parent[name];
    });
    yield changed(award, path, (parent, name) => {
      if (Array.isArray(parent)) parent.push(parent[Number(name)]);
      else Object.assign(parent, { [`${name}2`]: parent[name] });
    });
    yield changed(award, path, (parent, name) => {
      const value = parent[name];
      delete parent[name];
      parent[name] = value; // comes last
    });
    for (const _ of [0, 1, 2])
      yield changed(award, path, (parent, name) => {
        const value = parent[name];
        const get = () => {
          reads.count += 1;
          return reads.count % 2 === 0 ? value : (WILD[reads.count % WILD.length] ?? value);
        };
        Object.defineProperty(parent, name, { enumerable: true, get });
      });
    yield changed(award, path, (parent, name) => {
      Object.defineProperty(parent, name, { value: parent[name], enumerable: false });
    });
  }
}

function issuing(options: { readonly extensions: boolean; readonly framework?: boolean }) {
  const draws = { count: 0 };
  const signer = createSigner({ keyPair });
  const settings = settle({
    profile: { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' },
    signer,
    extensions: options.extensions,
    ...(options.framework === true && { framework: councilRecommendation2022 }),
    clock: () => NOW,
    random: (length) => {
      draws.count += 1;
      return new Uint8Array(length).fill(7);
    },
  });
  return { settings, draws };
}

async function told(issue: () => Promise<unknown>): Promise<unknown> {
  try {
    return await issue();
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { code, pointer, findings } = error;
    return { code, pointer, findings };
  }
}

describe.each([
  { extensions: true, validity: undefined, awardOf: fullAward },
  { extensions: false, validity: { period: 'P3Y' }, awardOf: fullAward },
  { extensions: true, validity: { period: 'P20D' }, awardOf: plainAward },
])('an award of a known shape, $extensions $validity', ({ extensions, validity, awardOf }) => {
  const input = { ...DEFINITION, ...(validity && { validity }) };
  const { settings, draws } = issuing({ extensions });
  const whole = issuing({ extensions });
  const known: KnownDefinition = settings.known(defineMicroCertification(input));
  const readBy = (award: unknown) => known.awards()?.read(award, NOW, settings.random).row;

  beforeAll(async () => {
    for (let index = 0; index < 4; index += 1) await issueText(settings, known, awardOf(index));
  });

  it('MUST be read by the shape, without going the whole way', () => {
    for (let index = 10; index < 60; index += 1) expect(readBy(awardOf(index))).toBeDefined();
  });

  it('MUST give what the whole way gives or be refused as it refuses, whatever stands in it', async () => {
    const seen = { read: 0, issued: 0, refused: 0 };
    let form = 0;
    for (const award of changesOf(awardOf(7))) {
      form += 1;
      if (readBy(award) !== undefined) seen.read += 1;
      [draws.count, whole.draws.count, reads.count] = [0, 0, form % 3];
      const issue = form % 2 === 0 ? issueText : asText;
      const answer = await told(() => issue(settings, known, award));
      // A definition in plain data is known of nothing.
      const fresh = whole.settings.known(input);
      const count = reads.count;
      reads.count = form % 3;
      expect(answer).toEqual(await told(() => issueText(whole.settings, fresh, award)));
      expect([draws.count, count]).toEqual([whole.draws.count, reads.count]);
      seen[typeof answer === 'string' ? 'issued' : 'refused'] += 1;
    }
    expect(seen.read).toBeGreaterThan(seen.issued / 4);
    expect(seen.issued).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(200);
    expect(readBy(awardOf(8))).toBeDefined();
  }, 60_000);
});

describe('award templates', () => {
  it('MUST share nothing between credentials, so that who changes one changes no other', async () => {
    const { settings } = issuing({ extensions: true });
    const known = settings.known(defineMicroCertification(DEFINITION));
    const issue = () => issueCredential(settings, known, fullAward(1));
    for (let index = 0; index < 4; index += 1) await issue();
    const [one, other] = [await issue(), await issue()];
    expect(one).toEqual(other);
    const parts = new Set<unknown>();
    JSON.stringify([one, other], (_, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      expect(parts.has(value)).toBe(false);
      parts.add(value);
      return value;
    });
  });

  it.each(['P1D', 'P2D', 'P3D', 'P1M'])(
    'MUST keep dates apart, however soon after the award its validity ends: %s',
    async (period) => {
      const { settings } = issuing({ extensions: true });
      const input = { ...DEFINITION, validity: { period } };
      const known = settings.known(defineMicroCertification(input));
      const awardOf = (index: number) => ({ ...(fullAward(index) as object), awardedOn: TODAY });
      for (let index = 0; index < 4; index += 1) await issueText(settings, known, awardOf(index));
      expect(known.awards()?.read(awardOf(9), NOW, settings.random).row).toBeDefined();
      const credential = await issueCredential(settings, known, awardOf(9));
      expect(credential).toEqual(
        await issueCredential(settings, settings.known(input), awardOf(9)),
      );
      expect(JSON.stringify(credential)).toBe(await issueText(settings, known, awardOf(9)));
    },
  );

  it('MUST NOT read an award in which the page of the definition has a part, which is written otherwise then', async () => {
    const { settings } = issuing({ extensions: true });
    const known = settings.known(defineMicroCertification(DEFINITION));
    for (let index = 0; index < 4; index += 1) await issueText(settings, known, plainAward(index));
    const readWith = (id: string) =>
      known.awards()?.read({ ...(plainAward(9) as object), learner: { id } }, NOW, settings.random)
        .row;
    expect(readWith('https://univ.example/people/1')).toBeDefined();
    expect(readWith(WEBSITE)).toBeUndefined();
  });

  it('MUST NOT read awards that the rules of a framework have to look at', async () => {
    const { settings } = issuing({ extensions: true, framework: true });
    const known = settings.known(defineMicroCertification(DEFINITION));
    for (let index = 0; index < 5; index += 1)
      await told(() => issueText(settings, known, fullAward(index)));
    expect(known.awards()?.read(fullAward(9), NOW, settings.random).row).toBeUndefined();
  });
});

async function asText(...[settings, known, award]: Parameters<typeof issueText>): Promise<string> {
  return JSON.stringify(await issueCredential(settings, known, award));
}
