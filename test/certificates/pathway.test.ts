import { beforeAll, describe, expect, it } from 'vitest';
import { renderCertificate } from '../../src/certificates/index.js';
import { definePathway, evaluateStack } from '../../src/stacking/index.js';
import { NOW } from '../support/issuing.js';
import { DU, stacked } from '../support/pathway-certificates.js';
import { badgeOf, recordOf } from '../support/records.js';
import { component, ON, pathwayOf } from '../support/stacking.js';

let [record, badge]: [object, object] = [{}, {}];
beforeAll(async () => {
  [record, badge] = [await recordOf(), await badgeOf(0)];
});

const page = (
  credential: object,
  pathway: Parameters<typeof renderCertificate>[1]['pathway'],
  locale: 'en' | 'fr' = 'fr',
) => renderCertificate(credential, { format: 'html', locale, ...(pathway && { pathway }) });
/** The section of the pathway, pictures and list. */
const section = (html: string) => /<section class="pathway.*?<\/section>/s.exec(html)?.[0] ?? '';
const listOf = (html: string) =>
  Array.from(section(html).matchAll(/<li>([^<\n]+)/g), ([, line = '']) => line.trim());
const badgesIn = (whole: object) =>
  (whole as { credentialSubject: { verifiableCredential: { id: string }[] } }).credentialSubject
    .verifiableCredential;
const pictures = (html: string) => Array.from(section(html).matchAll(/<svg .*?<\/svg>/gs));

describe('the pathway on a certificate', () => {
  it('MUST be drawn with what is held filled in, and told as a list in the same order', async () => {
    const html = await page(record, stacked(2));
    const [wide] = pictures(html);
    expect(wide?.[0]).toContain('Pas encore éligible');
    expect(wide?.[0].match(/>Acquis</g)).toHaveLength(2);
    expect(listOf(html)).toEqual([
      'Socle\u00a0: les 2 sont requis, rempli',
      ...['Sols\u00a0: acquis, 3\u00a0ECTS', 'Eau\u00a0: acquis, 3\u00a0ECTS'],
      'Options\u00a0: 1 parmi ces 2',
      'Air\u00a0: manquant, 3\u00a0ECTS, après Sols',
      'Arbres\u00a0: autre possibilité, 3\u00a0ECTS',
    ]);
    expect(section(html)).toContain('La décision appartient au jury.');
    const english = await page(record, stacked(2), 'en');
    expect(listOf(english)).toContain('Air: missing, 3\u00a0ECTS, after Soils');
    expect(section(english)).toContain('The decision is made by the jury.');
  });

  it('MUST say that the picture is not part of what is signed, and when it was assessed', async () => {
    const { pathway, report } = stacked(2);
    const assessed = report && { ...report, judgedAt: '2026-07-15T09:00:00Z' };
    const html = await page(record, { pathway, ...(assessed && { report: assessed }) });
    expect(section(html)).toContain('évalué le 15\u00a0juillet 2026');
    expect(section(html)).toContain('ne fait pas partie du justificatif signé');
    expect(section(await page(badge, { pathway }, 'en'))).toContain(
      'not part of the signed credential',
    );
  });

  it('without a report MUST point at what the credential attests, and say nothing of what is held', async () => {
    const html = await page(badge, { pathway: DU }, 'en');
    expect(listOf(html).filter((line) => line.includes('attested here'))).toEqual([
      'Soils: attested here, 3\u00a0ECTS',
    ]);
    expect(section(html)).not.toMatch(/Held|Missing|ligible/);
    const all = await page(record, { pathway: DU }, 'en');
    expect(listOf(all).filter((line) => line.includes('attested here'))).toHaveLength(2);
  });

  it('MUST have one picture for a wide page and one for a phone, whose ids differ', async () => {
    const found = pictures(await page(record, stacked(2)));
    expect(found.map(([svg]) => /viewBox="0 0 (\d+)/.exec(svg)?.[1])).toEqual(['720', '340']);
    const ids = found.flatMap(([svg]) =>
      Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('one that would be too small to read on a sheet of paper MUST be printed as a list, which goes over pages', async () => {
    const { components, ...rest } = DU;
    const many = Array.from({ length: 60 }, (_, index) => [
      `more${index}`,
      component(`m${index}`, 3),
    ]);
    const long = {
      ...{ ...rest, components: { ...components, ...Object.fromEntries(many) } },
      requires: { all: [...Object.keys(components), ...many.map(([key]) => key as string)] },
    };
    const drawn = section(await page(badge, { pathway: long }));
    const [, printed = ''] = /<div class="printed">(.*?)<\/div>/s.exec(drawn) ?? [];
    expect(drawn).toContain('class="pathway long"');
    expect(printed.match(/<li>/g)).toHaveLength(64);
    expect(printed).toContain('La décision appartient au jury.');
    const short = await page(badge, { pathway: DU });
    expect(section(short)).toContain('class="pathway"');
    expect(section(short)).not.toContain('printed');
    const [, onPaper = ''] = /@media print \{\n {2}\.pathway(.*?)\n\}/s.exec(short) ?? [];
    expect(onPaper).toContain('.pathway.long .wide { display: none; }');
    expect(onPaper).toContain('.pathway .printed { display: block; }');
  });

  it('MUST be refused where nothing of the credential counts in it, in its version', async () => {
    const other = pathwayOf({ soil: component('other', 3) });
    await expect(page(badge, { pathway: other })).rejects.toMatchObject({
      code: 'ERR_CERTIFICATE_PATHWAY',
      hint: { fr: expect.stringContaining('aucune composante') },
    });
    const { id } = (badge as { credentialSubject: { achievement: { id: string } } })
      .credentialSubject.achievement;
    const accepts = [{ id, versions: ['1066'] }];
    const older = pathwayOf({ soil: component('soil', 3, { accepts }) });
    await expect(page(badge, { pathway: older })).rejects.toMatchObject({
      code: 'ERR_CERTIFICATE_PATHWAY',
    });
  });

  it('with an answer about other credentials MUST be refused, as nobody is shown what somebody else holds', async () => {
    const { pathway, report } = stacked(2);
    if (report === undefined) throw new Error('there is an answer');
    const about = (...held: readonly string[]) => ({
      pathway,
      report: { ...report, credentials: held.map((one) => ({ held: one })) },
    });
    const { id } = badge as { id: string };
    for (const held of [[], ['urn:uuid:other'], ['']])
      for (const one of [badge, record])
        await expect(page(one, about(...held))).rejects.toMatchObject({
          code: 'ERR_CERTIFICATE_STACK',
          hint: { fr: expect.stringContaining('avec ce justificatif') },
        });
    const inRecord = [{ held: 'urn:uuid:other', inside: [{ held: id }] }];
    const among = { pathway, report: { ...report, credentials: inRecord } };
    for (const asked of [about(id, 'urn:uuid:other'), among])
      expect(section(await page(badge, asked))).toContain('Pas encore éligible');
    expect(section(await page(record, about((record as { id: string }).id)))).not.toBe('');
    // A record is known by any of its badges.
    const [, second] = badgesIn(record);
    expect(section(await page(record, about(second?.id ?? '')))).not.toBe('');
  });

  it('MUST be refused for what is no pathway, and with a report on another one', async () => {
    await expect(page(badge, { pathway: {} as typeof DU })).rejects.toMatchObject({
      code: 'ERR_PATHWAY_INVALID',
    });
    const other = definePathway(pathwayOf({ soil: component('soil', 3) }));
    const report = evaluateStack(other, [], { on: ON });
    await expect(page(badge, { pathway: DU, report })).rejects.toThrow(TypeError);
  });

  it('MUST NOT let a title out of the picture or the list, whatever is in it', async () => {
    const title = { fr: '</title><script>alert(1)</script>&"\'' };
    const hostile = { ...DU, title };
    const html = await page(badge, { pathway: hostile });
    expect(html).not.toContain('<script');
    expect(section(html)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('MUST be in a PDF that is the same for the same input, and larger than one without', async () => {
    const options = { format: 'pdf', locale: 'fr', clock: () => NOW } as const;
    const [one, again, without] = [
      await renderCertificate(record, { ...options, pathway: stacked(2) }),
      await renderCertificate(record, { ...options, pathway: stacked(2) }),
      await renderCertificate(record, options),
    ];
    expect(Buffer.compare(one, again)).toBe(0);
    expect(one.length).toBeGreaterThan(without.length + 2000);
  });

  it('a title that no font writes MUST be refused in PDF by the name of its script', async () => {
    const pathway = { ...DU, title: { fr: 'ლელა' } };
    const making = renderCertificate(badge, { format: 'pdf', locale: 'fr', pathway: { pathway } });
    await expect(making).rejects.toMatchObject({
      code: 'ERR_CERTIFICATE_FONT',
      hint: { fr: expect.stringContaining('géorgienne') },
    });
  });

  it('MUST leave a certificate without it as it was, and frames are given it as data', async () => {
    expect(await page(badge, undefined)).not.toContain('pathway');
    const frame = ({ model }: { model: object }) => JSON.stringify(model);
    const options = { format: 'html', locale: 'en', template: { frame } } as const;
    const model = JSON.parse(await renderCertificate(badge, { ...options, pathway: stacked(1) }));
    expect(model.pathway.outline.parts).toHaveLength(2);
  });
});
