import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../src/foundation/errors/listed.js';
import { COMPATIBLE, PROOF_ONLY, STRICT } from '../../src/verifying/index.js';

/** Rooms whose findings and checks a verification can show. */
const ROOMS = [
  'presenting',
  'verifying',
  'proofs',
  'status',
  'linked-data',
  'formats/clr',
  'formats/verifiable-credentials',
  'formats/open-badges',
  'foundation',
];

/** First words of the names: what else is written with a dot in quotes is the name of a file, a host or an option. */
const FAMILIES =
  /^(?:input|document|presentation|proof|jwt|issuer|validity|status|refresh|credential|subject|endorsements|record|limits|schema|resource|context|data-model|clr|shape|open-badges|recipient)\.[A-Za-z0-9.-]+$|^(?:endorsements|refresh)$/;

/** What the code of a finding about another report is completed with. */
const IN_TEMPLATES = /\$\{verdict\}/;
const VERDICTS = ['rejected', 'undetermined'];

function sources(room: string): readonly string[] {
  const names = readdirSync(`src/${room}`, { recursive: true }) as string[];
  return names
    .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
    .map((name) => readFileSync(`src/${room}/${name}`, 'utf8'));
}

/** Every name in quotes that has the form of a check or a finding, in sorted order. */
function namesIn(rooms: readonly string[]): readonly string[] {
  const texts = rooms.flatMap(sources);
  const quoted = texts.flatMap((text) => [...text.matchAll(/['`]([^'`\n]+)['`]/g)]);
  const names = quoted
    .flatMap(([, name = '']) => VERDICTS.map((verdict) => name.replace(IN_TEMPLATES, verdict)))
    .filter((name) => FAMILIES.test(name));
  return [...new Set(names)].sort();
}

describe('names of checks and findings', () => {
  it('MUST stay as they are: programs and policies name them', () => {
    expect(namesIn(ROOMS)).toMatchSnapshot();
  });

  it('codes of errors MUST stay as they are', () => {
    expect(Object.keys(TEXTS).sort()).toMatchSnapshot();
  });

  it('every check and code that a shipped policy names MUST exist', () => {
    const names = namesIn(ROOMS);
    for (const { requires, heeds, tolerates = [] } of [STRICT, COMPATIBLE, PROOF_ONLY])
      for (const name of [...requires, ...heeds, ...tolerates]) expect(names).toContain(name);
  });

  it('what a shipped policy asks MUST stay as it is', () => {
    expect([STRICT, COMPATIBLE, PROOF_ONLY]).toMatchSnapshot();
  });
});
