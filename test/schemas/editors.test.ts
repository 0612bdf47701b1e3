import { describe, expect, it } from 'vitest';
import { showJson, showYaml } from '../support/editor.js';

const FOLDER = process.cwd();
const modeline = (name: string) =>
  `# yaml-language-server: $schema=./schemas/${name}.schema.json\n`;
const member = (name: string) => `"$schema": "./schemas/${name}.schema.json"`;

const FULL = { en: 'How long it takes', fr: 'Temps nécessaire à un apprenant' };

describe('an editor of YAML', () => {
  it('MUST offer the members of a definition, each with words in both languages', async () => {
    const { offers } = await showYaml(`${modeline('micro-certification')}‸`, FOLDER);
    for (const name of ['id', 'title', 'outcomes', 'workload', 'level', 'assessments'])
      expect([...offers.keys()]).toContain(name);
    expect(offers.get('workload')).toContain(FULL.en);
    expect(offers.get('workload')).toContain(FULL.fr);
    expect(offers.get('id')).toContain('names the definition');
  });

  it('MUST explain a member under the cursor in both languages, with an example', async () => {
    const text = `id: urn:x:1\ntitle: { fr: Sols }\nwork‸load:\n  ects: 1\n`;
    const { hover, problems } = await showYaml(modeline('micro-certification') + text, FOLDER);
    expect(hover).toContain(FULL.en);
    expect(hover).toContain(FULL.fr);
    expect(hover).toContain('ects: 1');
    expect(problems).toEqual([]);
  });

  it.each([
    ['a type of assessment', 'assessments:\n  - type: ‸\n', 'written-examination'],
    ['a form of participation', 'participation:\n  modes:\n    - ‸\n', 'blended'],
    ['a kind of stackability', 'stackability:\n  kind: ‸\n', 'stackable'],
    ['the level', 'level:\n  ‸\n', 'notApplicable'],
    ['an outcome', 'outcomes:\n  - ‸\n', 'statement'],
    ['the prerequisites', 'prerequisites:\n  ‸\n', 'requires'],
  ])('MUST offer %s', async (_, text, expected) => {
    const head = `${modeline('micro-certification')}id: urn:x:1\ntitle: { fr: Sols }\n`;
    const { offers } = await showYaml(head + text, FOLDER);
    expect([...offers.keys()]).toContain(expected);
  });

  it.each([
    ['award', 'awardedOn', 'Quand elle a été délivrée'],
    ['issuer-profile', 'email', 'jamais d’une personne'],
  ])('MUST offer the members of the schema %s', async (name, expected, words) => {
    const { offers } = await showYaml(`${modeline(name)}‸`, FOLDER);
    expect(offers.get(expected)).toContain(words);
  });

  it('MUST underline a member that is not known', async () => {
    const text = `${modeline('micro-certification')}id: urn:x:1\ntitle: { fr: Sols }\ncolour: ‸red\n`;
    expect((await showYaml(text, FOLDER)).problems.join()).toContain('colour');
  });
});

describe('an editor of JSON', () => {
  it('MUST offer the members of a definition, each with words in both languages', async () => {
    const { offers } = await showJson(`{ ${member('micro-certification')}, "‸" }`, FOLDER);
    expect(offers.get('workload')).toContain(FULL.en);
    expect(offers.get('workload')).toContain(FULL.fr);
    expect(offers.get('id')).toContain('names the definition');
  });

  it('MUST explain a member under the cursor in both languages, and complain of nothing', async () => {
    const text = `{ ${member('micro-certification')}, "id": "urn:x:1", "title": { "fr": "Sols" }, "work‸load": { "ects": 1 } }`;
    const { hover, problems } = await showJson(text, FOLDER);
    expect(hover).toContain(FULL.en);
    expect(hover).toContain(FULL.fr);
    expect(problems).toEqual([]);
  });

  it('MUST offer the codes of a list, and the columns of a line of a cohort', async () => {
    const text = `{ ${member('micro-certification')}, "assessments": [{ "type": ‸ }] }`;
    expect([...(await showJson(text, FOLDER)).offers.keys()]).toContain('"written-examination"');
    const row = await showJson(`{ ${member('cohort-row')}, "‸" }`, FOLDER);
    expect(row.offers.get('emailHash')).toContain('Empreinte');
  });
});
