import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSigner, importPrivateKey } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import {
  badgeWithStatus,
  CREATED,
  DID_URL,
  didDocument,
  ISSUER,
  issue,
  LIST_URL,
  makeKey,
  signed,
  statusList,
} from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  await makeKey(bench);
});
afterEach(() => bench.remove());

describe('microcert verify --network', () => {
  it('MUST find key and status list on the web, and accept', async () => {
    const badge = await badgeWithStatus(bench);
    const web = { [DID_URL]: await didDocument(bench), [LIST_URL]: await statusList(bench, 8) };
    const { code, out } = await bench.microcert(['verify', badge, '--trust', ISSUER, '--network'], {
      web,
    });
    expect(out).toContain('Status list');
    expect(code).toBe(0);
  });

  it('MUST reject what was revoked, and say so first', async () => {
    const badge = await badgeWithStatus(bench);
    const web = { [DID_URL]: await didDocument(bench), [LIST_URL]: await statusList(bench, 7) };
    const args = ['verify', badge, '--trust', ISSUER, '--network', '--lang', 'fr'];
    const { code, out } = await bench.microcert(args, { web });
    expect(out).toContain('Refusé : l’émetteur l’a révoqué.');
    expect(out).toContain('[status.revoked] — W3C Bitstring Status List v1.0, statusPurpose');
    expect(code).toBe(1);
  });

  it('MUST leave open what the list would have said, where it cannot be had', async () => {
    const badge = await badgeWithStatus(bench);
    for (const [more, around] of [
      [['--did', bench.path('did.json')], {}],
      [['--network'], { web: { [DID_URL]: await didDocument(bench) } }],
    ] as const) {
      const args = ['verify', badge, '--trust', ISSUER, ...more];
      const { code, out } = await bench.microcert(args, around);
      expect(out).toContain('whether it was revoked is not known');
      expect(code).toBe(3);
    }
  });
});

describe('microcert verify of what the issuer says and what was not looked at', () => {
  const online = (badge: string, ...more: readonly string[]) => [
    ...['verify', badge, '--trust', ISSUER, '--network'],
    ...more,
  ];

  it('MUST quote the message of a status, as the issuer’s words and in one line', async () => {
    const said = 'Erreur\u001b[31m de\nsaisie\u202e';
    const statusMessage = [
      { status: '0x0', message: 'valide' },
      { status: '0x1', message: said },
    ];
    const badge = await badgeWithStatus(bench, { statusMessage });
    const web = { [DID_URL]: await didDocument(bench), [LIST_URL]: await statusList(bench, 7) };
    const french = await bench.microcert(online(badge, '--lang', 'fr'), { web });
    expect(french.out).toContain('Ce que l’émetteur dit du statut, dans ses propres mots :');
    expect(french.out).toContain('« Erreur [31m de saisie »');
    expect(french.out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    const many = await bench.microcert(online(badge, badge), { web });
    expect(many.out.match(/“Erreur \[31m de saisie”/g)).toHaveLength(2);
    const json = await bench.microcert(online(badge, '--format', 'json'), { web });
    expect(JSON.parse(json.out).stated).toHaveLength(1);
    const none = await bench.microcert(online(await badgeWithStatus(bench, {}, 'other.json')), {
      web,
    });
    expect(none.out).not.toContain('in its own words');
  });

  it('MUST say that a list from later cannot tell, and what it says since (exit 3)', async () => {
    const badge = await badgeWithStatus(bench);
    const { proof: _, ...unsigned } = JSON.parse(await readFile(badge, 'utf8'));
    const earlier = await bench.write(
      'earlier.json',
      await signed(
        bench,
        { ...unsigned, validFrom: '2026-07-01T00:00:00Z' },
        '2026-07-01T00:00:00Z',
      ),
    );
    const judged = async (list: string, ...more: readonly string[]) =>
      bench.microcert(online(earlier, '--at', '2026-07-05T00:00:00Z', ...more), {
        web: { [DID_URL]: await didDocument(bench), [LIST_URL]: list },
      });
    const clear = await judged(await statusList(bench));
    expect(clear.out).toContain(
      'Undetermined: authentic, but whether it was revoked is not known.',
    );
    expect(clear.out).toContain('the status list is from after the moment that is asked about');
    expect(clear.code).toBe(3);
    const revoked = await judged(await statusList(bench, 7), '--lang', 'fr');
    expect(revoked.out).toContain('Indéterminé : l’émetteur l’a révoqué depuis');
    expect(revoked.code).toBe(3);
  });

  it('MUST say that a proof of an unknown kind was not looked at, in the verdict as well', async () => {
    const badge = await issue(bench, 'plain.json');
    const { proof, ...rest } = JSON.parse(await readFile(badge, 'utf8'));
    const unknown = { ...[proof].flat()[0], cryptosuite: 'other-2030', id: 'urn:x:proof' };
    const trust = ['--trust', ISSUER, '--did', bench.path('did.json')];
    const judged = async (proofs: readonly object[], ...more: readonly string[]) => {
      const file = await bench.write('set.json', JSON.stringify({ ...rest, proof: proofs }));
      return bench.microcert(['verify', file, ...trust, ...more]);
    };
    const beside = await judged([...[proof].flat(), unknown]);
    expect(beside.out).toContain(
      'by an issuer you trust. One more proof, of an unknown kind, was not looked at.',
    );
    expect(beside.out).toContain('– Kind of proof — has no say');
    expect(beside.out).toContain('[proof.unknown-suite]');
    expect(beside.code).toBe(0);
    const two = await judged(
      [...[proof].flat(), unknown, { ...unknown, id: 'urn:x:2' }],
      '--lang',
      'fr',
    );
    expect(two.out).toContain('2 autres preuves, de types inconnus, n’ont pas été examinées.');
    const alone = await judged([unknown]);
    expect(alone.out).toContain('[proof.unknown-suite]');
    expect(alone.code).toBe(3);
    const plain = await judged([proof].flat());
    expect(plain.out).not.toContain('not looked at');
  });

  it('MUST show digest and source of contexts that do not come with the package, and no others', async () => {
    const url = 'https://univ.example/context.json';
    const context = { '@context': { mood: 'https://univ.example/terms#mood' } };
    const { proof: _, ...rest } = JSON.parse(
      await readFile(await issue(bench, 'plain.json'), 'utf8'),
    );
    const keyPair = await importPrivateKey(await readFile(bench.path('key.json'), 'utf8'));
    const { verificationMethod } = JSON.parse(await didDocument(bench));
    const own = await secure(
      { ...rest, '@context': [...rest['@context'], url] },
      {
        suite: 'eddsa-rdfc-2022',
        signer: createSigner({ keyPair, id: verificationMethod[0].id }),
        created: CREATED,
        contexts: createContextStore({ contexts: { [url]: context } }),
      },
    );
    const file = await bench.write('own.json', JSON.stringify(own));
    const web = { [DID_URL]: await didDocument(bench), [url]: JSON.stringify(context) };
    const fetched = await bench.microcert(online(file), { web });
    // Members in the order of RFC 8785, no blanks: here as they were written.
    const digest = createHash('sha256').update(JSON.stringify(context)).digest('hex');
    expect(fetched.out).toContain(digest);
    expect(fetched.out).toContain(`${url} (fetched)`);
    expect(fetched.out).not.toContain('https://www.w3.org/ns/credentials/v2');
    expect(fetched.code).toBe(0);
    const given = await bench.microcert([
      ...['verify', file, '--trust', ISSUER, '--did', bench.path('did.json')],
      ...[
        '--context',
        `${url}=${await bench.write('context.json', JSON.stringify(context, null, 2))}`,
      ],
      ...['--lang', 'fr'],
    ]);
    expect(given.out).toContain(`${url} (fourni)`);
    expect(given.out).toContain(digest);
  });
});

describe('microcert verify --save-bundle and --offline-bundle', () => {
  it('MUST judge the same without the web, and show of when the data are', async () => {
    const badge = await badgeWithStatus(bench);
    const web = { [DID_URL]: await didDocument(bench), [LIST_URL]: await statusList(bench) };
    const bundle = bench.path('bundle.json');
    const online = ['verify', badge, '--trust', ISSUER, '--network', '--save-bundle', bundle];
    expect((await bench.microcert(online, { web })).code).toBe(0);
    const offline = ['verify', badge, '--trust', ISSUER, '--offline-bundle', bundle];
    const { code, out } = await bench.microcert(offline, { now: '2026-07-20T09:00:00Z' });
    expect(out).toContain('as of 2026-07-15T09:00:00Z');
    expect(code).toBe(0);
  });

  it('MUST hold nothing about the learner', async () => {
    const badge = await badgeWithStatus(bench);
    const web = { [DID_URL]: await didDocument(bench), [LIST_URL]: await statusList(bench) };
    const bundle = bench.path('bundle.json');
    await bench.microcert(
      ['verify', badge, '--trust', ISSUER, '--network', '--save-bundle', bundle],
      { web },
    );
    const { credentialSubject } = JSON.parse(await readFile(badge, 'utf8'));
    expect(await readFile(bundle, 'utf8')).not.toContain(credentialSubject.id);
  });

  it('MUST be refused where it is no bundle, or nothing could be kept (exit 2)', async () => {
    const badge = await issue(bench, 'plain.json');
    const wrong = await bench.microcert(['verify', badge, '--offline-bundle', badge]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('ERR_OFFLINE_BUNDLE')]);
    const alone = await bench.microcert(['verify', badge, '--save-bundle', bench.path('b.json')]);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--network')]);
  });
});
