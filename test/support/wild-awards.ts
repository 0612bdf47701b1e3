import fc from 'fast-check';
import type { Award } from '../../src/model/award.js';
import type { MicroCertification } from '../../src/model/micro-certification.js';
import { arbitraryAward } from './arbitrary-award.js';
import { text } from './arbitrary-values.js';

const quotes = ['"', '\\', '\n', '\t', '\u0000', '\u007f', '\u2028', "'", '</script>', '\\u0041'];
const signs = [
  'é',
  'ß',
  '中',
  '\ud7ff',
  '\ue000',
  '\ufffd',
  '\uffff',
  '😀',
  '𝒳',
  '\ud800',
  '\udc00',
];
const wildText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...quotes, ...signs, 'a', ' ') }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    'x-microcert-hole:0.',
    '_:b0',
    '_:a',
    '@id',
    '@type',
    'null',
    '1',
    '<a>',
  ),
  fc.string({ minLength: 10, maxLength: 18, unit: fc.constantFrom('1', '2', '0', 'A', ' ') }),
);

/** Addresses that are none, that are another’s, or that a context could read as something else. */
function wildIri({ id, website, assessments = [] }: MicroCertification): fc.Arbitrary<string> {
  const [first] = assessments;
  return fc.oneof(
    fc.constantFrom(
      ...['urn:x:1', 'urn:x:2', 'did:example:a', 'did:example:A', 'https://a.example/é'],
      ...[
        'https://a.example/a b',
        'https://a.example/<',
        'relative',
        '//host/x',
        '_:b1',
        'urn:',
        '',
      ],
      ...['xsd:string', 'schema:name', 'id:1', 'type:x', 'ext:x', 'ceterms:x', 'name:x', 'http:x'],
      ...[
        'https://a.example/"',
        'https://a.example/%20',
        'https://a.example/😀',
        'HTTPS://A.example/',
      ],
      ...[id, website ?? id, `${id}#result:${first?.id ?? 'x'}`, 'x-microcert-hole:1.'],
      ...['https://www.w3.org/2018/credentials#VerifiableCredential', 'did:key:z6Mk'],
    ),
    wildText,
  );
}

/** Awards of a definition, ordinary ones and such as nobody expects; many of them must be refused. */
export function wildAward(definition: MicroCertification): fc.Arbitrary<Award> {
  const iri = wildIri(definition);
  return fc
    .tuple(
      arbitraryAward(definition),
      fc.record({
        id: iri,
        learner: iri,
        evidence: iri,
        name: wildText,
        value: wildText,
        salt: wildText,
        list: fc.oneof(iri, fc.constantFrom(...WILD_LISTS)),
        index: fc.constantFrom<number>(...WILD_INDEXES),
      }),
      fc.uniqueArray(
        fc.constantFrom('id', 'learner', 'evidence', 'name', 'value', 'salt', 'list', 'index'),
        { maxLength: 3 },
      ),
    )
    .map(([award, wild, changed]) =>
      changed.reduce((one, name) => changedIn(one, name, wild), award),
    );
}

type Wild = Readonly<
  Record<'id' | 'learner' | 'evidence' | 'name' | 'value' | 'salt' | 'list', string>
> & { readonly index: number };

const WILD_LISTS = [
  ...['https://univ.example/status/1#2', 'https://', 'http://univ.example/s', 'https://[::1', ''],
  ...['https://univ.example/ada%40mail.example', 'https://univ.example/0123456789K'],
  ...['https://univ.example/\\s', 'HTTPS://univ.example/S', 'https://univ.example/é'],
];
const WILD_INDEXES = [0, -0, -1, 1.5, 2 ** 32 - 1, 2 ** 32, 1e21, Number.NaN, 7];

function changedIn(award: Award, name: keyof Wild, wild: Wild): Award {
  const { learner, evidence = [], results = [], status = [] } = award;
  const [place = { purpose: 'revocation', list: wild.list, index: 1 }, ...places] = status;
  switch (name) {
    case 'id':
      return { ...award, id: wild.id };
    case 'list':
      return { ...award, status: [{ ...place, list: wild.list }, ...places] };
    case 'index':
      return { ...award, status: [{ ...place, index: wild.index }, ...places] };
    case 'learner':
      return { ...award, learner: { ...learner, id: wild.learner } };
    case 'name':
      return { ...award, learner: { ...learner, name: wild.name } };
    case 'salt': {
      const identifiers = [{ type: 'userName', value: wild.salt }, ...(learner.identifiers ?? [])];
      return { ...award, learner: { ...learner, identifiers } };
    }
    case 'evidence': {
      const [first, ...others] = evidence;
      return { ...award, evidence: [{ ...first, id: wild.evidence, name: wild.name }, ...others] };
    }
    case 'value':
      return results.length === 0
        ? award
        : { ...award, results: results.map((one) => ({ ...one, value: wild.value })) };
  }
}

/** Other texts in the places of an award's own, so that all else stays: mostly ordinary ones. */
export function variantOf(definition: MicroCertification, award: Award): fc.Arbitrary<Award> {
  const iri = fc.oneof(
    { weight: 29, arbitrary: fc.nat().map((number) => `urn:example:${number}`) },
    { weight: 1, arbitrary: wildIri(definition) },
  );
  const free = fc.oneof({ weight: 14, arbitrary: text }, { weight: 1, arbitrary: wildText });
  return fc.infiniteStream(fc.tuple(iri, free)).map((stream) => {
    const next = () => stream.next().value ?? ['', ''];
    return changedInside(award, '', next) as Award;
  });
}

function changedInside(value: unknown, name: string, next: () => [string, string]): unknown {
  if (Array.isArray(value)) return value.map((item) => changedInside(item, name, next));
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value);
    return Object.fromEntries(
      members.map(([member, inside]) => [member, changedInside(inside, member, next)]),
    );
  }
  const [address, words] = next();
  if (name === 'index') return address.length * 1009 + words.length;
  if (name === 'id') return address;
  return FREE.has(name) ? words : value;
}

const FREE = new Set(['name', 'salt', 'description', 'narrative', 'genre']);
