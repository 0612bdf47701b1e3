import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextDigest } from '../../../src/linked-data/context-digest.js';
import { OLDER_REVISIONS } from '../../../src/linked-data/older-revisions.js';
import { readReference, readReferenceText } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';

interface ManifestEntry {
  readonly url: string;
  readonly source: string;
  readonly digest: string;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../../contexts/manifest.json', import.meta.url), 'utf8'),
) as readonly ManifestEntry[];

const OFFICIAL_ALIAS = 'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld';

function officialFiles(): readonly { readonly url: string; readonly file: string }[] {
  const [, ...lines] = readReferenceText(reference, 'contexts/index.tsv').trim().split('\n');
  return lines.map((line) => {
    const [url = '', file = ''] = line.split('\t');
    return { url, file: `contexts/${file}` };
  });
}

describe.skipIf(reference === '')(
  `the manifest of contexts${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    it.each(manifest.filter(({ source }) => source !== 'ours'))(
      '$url MUST have the digest of the official text',
      async ({ url, digest }) => {
        const wanted =
          url === OFFICIAL_ALIAS ? 'https://purl.imsglobal.org/spec/ob/v3p0/context.json' : url;
        const files = officialFiles().filter((each) => each.url === wanted);
        const current = files.find(({ file }) => file.includes('CURRENT')) ?? files[0];
        expect(await contextDigest(readReference(reference, current?.file ?? ''))).toBe(digest);
      },
    );

    it('the older texts of context-3.0.3 MUST be known by their digests', async () => {
      const older = officialFiles().filter(({ file }) => /3\.0\.3_rev(?!2026)/.test(file));
      const digests = await Promise.all(
        older.map(({ file }) => contextDigest(readReference(reference, file))),
      );
      expect([...OLDER_REVISIONS.keys()].toSorted()).toEqual(digests.toSorted());
    });
  },
);
