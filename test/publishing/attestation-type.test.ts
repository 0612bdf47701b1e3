import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOfAwards, toWeBuild } from '../../src/formats/we-build/index.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import { type Award, parseAward } from '../../src/model/index.js';
import { issueSdJwtVc, type TypeMetadata } from '../../src/presenting/sd-jwt/index.js';
import { reveal } from '../../src/proofs/sd-jwt/index.js';
import { parseSdJwt } from '../../src/proofs/sd-jwt/parse-sd-jwt.js';
import { attestationType, siteFiles, writeSite } from '../../src/publishing/index.js';
import { arbitraryAward } from '../support/arbitrary-award.js';
import { arbitraryDefinition } from '../support/arbitrary-definition.js';
import { AWARD } from '../support/issuing.js';
import { CONTENT, temporaryFolder, textOf } from '../support/publishing.js';
import { UNIVERSITY } from '../support/verifying.js';

const [DEFINITION] = CONTENT.definitions;
if (DEFINITION === undefined) throw new Error('the site has a definition');
const PATH = 'micro/sante-des-sols/vct.json';
const PROFILE = { ...CONTENT.profile, id: UNIVERSITY.id };
const SITE = { profile: PROFILE, baseUrl: 'https://univ.example/' };
const ENVELOPE = ['iss', 'iat', 'exp', 'vct', 'vct#integrity', 'cnf', '_sd_alg'];

let folder: { path: string; remove: () => Promise<void> };
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSite(folder.path, await siteFiles({ ...CONTENT, ...SITE }));
  server = createServer((request, response) => {
    readFile(join(folder.path, request.url ?? '')).then(
      (bytes) => response.writeHead(200, { 'content-type': 'application/json' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await folder.remove();
});

const issued = (award: Award, more: object = {}) =>
  issueSdJwtVc(DEFINITION, award, {
    ...{ profile: PROFILE, signer: UNIVERSITY.signer, holderKey: null },
    ...attestationType(SITE, DEFINITION),
    ...more,
  });

/** A reader that is none of ours: follows `vct` to the site, and holds it against `vct#integrity`. */
function reader(): SDJwtVcInstance {
  return new SDJwtVcInstance({
    hasher: (data) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    loadTypeMetadataFormat: true,
    vctFetcher: async (uri, integrity) => {
      const answer = await fetch(uri.replace('https://univ.example', origin));
      if (!answer.ok) throw new Error(`${answer.status}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      const digest = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
      if (integrity !== undefined && integrity !== digest) throw new Error('integrity');
      return JSON.parse(bytes.toString());
    },
  });
}

const GRADED: Award = { ...AWARD, learner: { ...AWARD.learner, name: 'Prénom Nom' } };

describe('the type of attestations, as it is published', () => {
  it('MUST be found by other programs at the vct of an attestation, and be what its digest says', async () => {
    const found = await reader().getVct(await issued(GRADED));
    expect(found?.mergedTypeMetadata).toMatchObject({
      vct: `https://univ.example/${PATH}`,
      name: 'Soil health',
      display: [
        { locale: 'en', name: 'Soil health' },
        { locale: 'fr', name: 'Santé des sols' },
      ],
    });
    const vctIntegrity = `sha256-${'A'.repeat(43)}=`;
    const other = await issued(GRADED, { vctIntegrity });
    await expect(reader().getVct(other)).rejects.toThrow('integrity');
  });

  it('MUST name the claims that are issued, and which can be kept back', async () => {
    const award = parseAward(GRADED, DEFINITION);
    const sdJwt = parseSdJwt(await issued(award));
    const { claims, opened } = reveal(sdJwt);
    const { claims: listed } = JSON.parse(
      textOf(await siteFiles({ ...CONTENT, ...SITE }), PATH),
    ) as TypeMetadata;
    const said = Object.keys(claims).filter((name) => !ENVELOPE.includes(name));
    expect(listed.map(({ path }) => path).toSorted()).toEqual(
      said.map((name) => [name]).toSorted(),
    );
    const concealed = opened.map(({ within, step }) => [...within, step]).toSorted();
    expect(
      listed
        .filter(({ sd }) => sd === 'always')
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(concealed);
    for (const { display } of listed)
      expect(display.map(({ locale, label }) => [locale, label !== ''])).toEqual([
        ['en', true],
        ['fr', true],
      ]);
  });

  it('MUST name no fewer claims than any award has, and none that no award has', () => {
    const issuer = PROFILE;
    const all = arbitraryDefinition.chain((definition) =>
      arbitraryAward(definition).map((award) => ({ definition, award })),
    );
    let attested = 0;
    fc.assert(
      fc.property(all, ({ definition, award }) => {
        const named = { ...award, learner: { ...award.learner, name: 'Given Family' } };
        const listed = () => claimsOfAwards({ definition, issuer });
        try {
          const { claims } = toWeBuild({ definition, award: named, issuer, id: 'urn:example:1' });
          attested += 1;
          const missing = Object.keys(claims).filter(
            (name) => !listed().some((one) => one === name),
          );
          expect(missing).toEqual([]);
          const ofGrades = ['grade', 'gradingScheme'];
          const never = listed().filter((name) => !Object.hasOwn(claims, name));
          expect(never.filter((name) => !ofGrades.includes(name))).toEqual([]);
        } catch (error) {
          if (!isMicrocertError(error)) throw error;
          expect(listed).toThrow(expect.objectContaining({ code: error.code }));
        }
      }),
    );
    expect(attested).toBeGreaterThan(0);
  });

  it('MUST be left out for what cannot be attested, and refused by name', async () => {
    const { workload: _, ...incomplete } = DEFINITION;
    const files = await siteFiles({ ...CONTENT, definitions: [incomplete] });
    expect(files.map(({ path }) => path)).not.toContain(PATH);
    expect(() => attestationType(CONTENT, incomplete)).toThrow(
      expect.objectContaining({ code: 'ERR_EXPORT_INCOMPLETE' }),
    );
    expect(() => attestationType({ profile: PROFILE }, DEFINITION)).toThrow(
      expect.objectContaining({ code: 'ERR_PUBLISH_ADDRESS' }),
    );
  });

  it.each([
    ['no digest', { vctIntegrity: 'x' }],
    ['a digest that is cut off', { vctIntegrity: 'sha256-AAAA' }],
    [
      'a digest of the type of the rulebook',
      { vct: undefined, vctIntegrity: `sha256-${'A'.repeat(43)}=` },
    ],
  ])('refuses to issue with %s', async (_, change) => {
    await expect(issued(GRADED, change)).rejects.toThrow(/vctIntegrity/);
  });
});
