import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, importPrivateKey } from '../../src/identity/index.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure } from '../../src/proofs/index.js';
import {
  createStatusBits,
  MIN_STATUS_ENTRIES,
  makeStatusListCredential,
} from '../../src/status/index.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

const EXAMPLE = 'examples/universite-360';
const ISSUER = 'did:web:univ.example';
const DID_URL = 'https://univ.example/.well-known/did.json';
const LIST_URL = 'https://univ.example/status/1';
const CREATED = '2026-07-10T09:00:00Z';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  const files = ['--out', bench.path('key.json'), '--did-out', bench.path('did.json')];
  await bench.microcert(['keygen', '--did-web', 'univ.example', ...files]);
});
afterEach(() => bench.remove());

async function issue(name: string, ...more: readonly string[]) {
  const inputs = [`${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
  const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
  const { code } = await bench.microcert([
    'issue',
    ...inputs,
    ...by,
    '--out',
    bench.path(name),
    ...more,
  ]);
  expect(code).toBe(0);
  return bench.path(name);
}

async function signed(document: JsonObject, created = CREATED): Promise<string> {
  const keyPair = await importPrivateKey(await readFile(bench.path('key.json'), 'utf8'));
  const { verificationMethod } = JSON.parse(await readFile(bench.path('did.json'), 'utf8'));
  const signer = createSigner({ keyPair, id: verificationMethod[0].id });
  const contexts = createContextStore();
  return JSON.stringify(
    await secure(document, { suite: 'eddsa-rdfc-2022', signer, created, contexts }),
  );
}

/** A badge that names place 7 of a status list. */
async function badgeWithStatus(more: object = {}, name = 'plain.json'): Promise<string> {
  const { proof: _, ...badge } = JSON.parse(await readFile(await issue(name), 'utf8'));
  const credentialStatus = {
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: LIST_URL,
    ...more,
  };
  return bench.write('badge.json', await signed({ ...badge, credentialStatus }));
}

async function statusList(...set: readonly number[]): Promise<string> {
  const bits = createStatusBits(MIN_STATUS_ENTRIES);
  for (const index of set) bits.set(index, 1);
  const list = await makeStatusListCredential({
    ...{ id: LIST_URL, issuer: ISSUER, statusPurpose: 'revocation', bits, validFrom: CREATED },
  });
  return signed(list as unknown as JsonObject);
}

const didDocument = () => readFile(bench.path('did.json'), 'utf8');

describe('microcert verify --network', () => {
  it('MUST find key and status list on the web, and accept', async () => {
    const badge = await badgeWithStatus();
    const web = { [DID_URL]: await didDocument(), [LIST_URL]: await statusList(8) };
    const { code, out } = await bench.microcert(['verify', badge, '--trust', ISSUER, '--network'], {
      web,
    });
    expect(out).toContain('Status list');
    expect(code).toBe(0);
  });

  it('MUST reject what was revoked, and say so first', async () => {
    const badge = await badgeWithStatus();
    const web = { [DID_URL]: await didDocument(), [LIST_URL]: await statusList(7) };
    const args = ['verify', badge, '--trust', ISSUER, '--network', '--lang', 'fr'];
    const { code, out } = await bench.microcert(args, { web });
    expect(out).toContain('Refusé : l’émetteur l’a révoqué.');
    expect(out).toContain('[status.revoked] — W3C Bitstring Status List v1.0, statusPurpose');
    expect(code).toBe(1);
  });

  it('MUST leave open what the list would have said, where it cannot be had', async () => {
    const badge = await badgeWithStatus();
    for (const [more, around] of [
      [['--did', bench.path('did.json')], {}],
      [['--network'], { web: { [DID_URL]: await didDocument() } }],
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
    const badge = await badgeWithStatus({ statusMessage });
    const web = { [DID_URL]: await didDocument(), [LIST_URL]: await statusList(7) };
    const french = await bench.microcert(online(badge, '--lang', 'fr'), { web });
    expect(french.out).toContain('Ce que l’émetteur dit du statut, dans ses propres mots :');
    expect(french.out).toContain('« Erreur [31m de saisie »');
    expect(french.out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    const many = await bench.microcert(online(badge, badge), { web });
    expect(many.out.match(/“Erreur \[31m de saisie”/g)).toHaveLength(2);
    const json = await bench.microcert(online(badge, '--format', 'json'), { web });
    expect(JSON.parse(json.out).stated).toHaveLength(1);
    const none = await bench.microcert(online(await badgeWithStatus({}, 'other.json')), { web });
    expect(none.out).not.toContain('in its own words');
  });

  it('MUST say that a list from later cannot tell, and what it says since (exit 3)', async () => {
    const badge = await badgeWithStatus();
    const { proof: _, ...unsigned } = JSON.parse(await readFile(badge, 'utf8'));
    const earlier = await bench.write(
      'earlier.json',
      await signed({ ...unsigned, validFrom: '2026-07-01T00:00:00Z' }, '2026-07-01T00:00:00Z'),
    );
    const judged = async (list: string, ...more: readonly string[]) =>
      bench.microcert(online(earlier, '--at', '2026-07-05T00:00:00Z', ...more), {
        web: { [DID_URL]: await didDocument(), [LIST_URL]: list },
      });
    const clear = await judged(await statusList());
    expect(clear.out).toContain(
      'Undetermined: authentic, but whether it was revoked is not known.',
    );
    expect(clear.out).toContain('the status list is from after the moment that is asked about');
    expect(clear.code).toBe(3);
    const revoked = await judged(await statusList(7), '--lang', 'fr');
    expect(revoked.out).toContain('Indéterminé : l’émetteur l’a révoqué depuis');
    expect(revoked.code).toBe(3);
  });

  it('MUST say that a proof of an unknown kind was not looked at, in the verdict as well', async () => {
    const badge = await issue('plain.json');
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
    const { proof: _, ...rest } = JSON.parse(await readFile(await issue('plain.json'), 'utf8'));
    const keyPair = await importPrivateKey(await readFile(bench.path('key.json'), 'utf8'));
    const { verificationMethod } = JSON.parse(await didDocument());
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
    const web = { [DID_URL]: await didDocument(), [url]: JSON.stringify(context) };
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
    const badge = await badgeWithStatus();
    const web = { [DID_URL]: await didDocument(), [LIST_URL]: await statusList() };
    const bundle = bench.path('bundle.json');
    const online = ['verify', badge, '--trust', ISSUER, '--network', '--save-bundle', bundle];
    expect((await bench.microcert(online, { web })).code).toBe(0);
    const offline = ['verify', badge, '--trust', ISSUER, '--offline-bundle', bundle];
    const { code, out } = await bench.microcert(offline, { now: '2026-07-20T09:00:00Z' });
    expect(out).toContain('as of 2026-07-15T09:00:00Z');
    expect(code).toBe(0);
  });

  it('MUST hold nothing about the learner', async () => {
    const badge = await badgeWithStatus();
    const web = { [DID_URL]: await didDocument(), [LIST_URL]: await statusList() };
    const bundle = bench.path('bundle.json');
    await bench.microcert(
      ['verify', badge, '--trust', ISSUER, '--network', '--save-bundle', bundle],
      { web },
    );
    const { credentialSubject } = JSON.parse(await readFile(badge, 'utf8'));
    expect(await readFile(bundle, 'utf8')).not.toContain(credentialSubject.id);
  });

  it('MUST be refused where it is no bundle, or nothing could be kept (exit 2)', async () => {
    const badge = await issue('plain.json');
    const wrong = await bench.microcert(['verify', badge, '--offline-bundle', badge]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('ERR_OFFLINE_BUNDLE')]);
    const alone = await bench.microcert(['verify', badge, '--save-bundle', bench.path('b.json')]);
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--network')]);
  });
});

describe('microcert verify of several files', () => {
  it('MUST say for each what it is worth, sum up, and answer with the worst', async () => {
    const good = await issue('good.json');
    const jwt = await issue('good.jwt', '--jwt');
    const text = await readFile(good, 'utf8');
    const bad = await bench.write('bad.json', text.replace('soil', 'moil'));
    const more = ['--trust', ISSUER, '--did', bench.path('did.json')];
    const all = await bench.microcert(['verify', good, jwt, bad, ...more]);
    expect(all.out).toContain('3 verified: 2 accepted, 1 rejected, 0 undetermined');
    expect(all.code).toBe(1);
    expect((await bench.microcert(['verify', good, jwt, ...more])).code).toBe(0);
    expect((await bench.microcert(['verify', good, jwt])).code).toBe(3);
  });

  it('MUST report one that cannot be read beside the others (exit 2)', async () => {
    const good = await issue('good.json');
    const args = ['verify', good, bench.path('none.json'), '--trust', 'any'];
    const { code, out, err } = await bench.microcert([...args, '--did', bench.path('did.json')]);
    expect(out).toContain('1 verified: 1 accepted');
    expect(err).toContain('none.json');
    expect(code).toBe(2);
    const json = await bench.microcert([...args, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([
      { file: good, report: { verdict: 'undetermined' } },
      { error: { code: 'ERR_FILE_UNREADABLE' } },
    ]);
  });
});

describe('microcert verify --trust, --recipient, --policy', () => {
  const trusting = (...more: readonly string[]) => ['--did', bench.path('did.json'), ...more];

  it('a list of issuers MUST serve in both of its formats, and say its age', async () => {
    const badge = await issue('good.json');
    const own = { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: ISSUER, name: 'Université' }] };
    const registry = {
      meta: { updated: '2026-07-02T00:00:00Z' },
      registry: { [ISSUER]: { name: 'Université Exemple', url: 'https://univ.example' } },
    };
    for (const [list, age] of [
      [own, '2026-07-01'],
      [registry, '2026-07-02'],
    ] as const) {
      const file = await bench.write('issuers.json', JSON.stringify(list));
      const { code, out } = await bench.microcert(['verify', badge, ...trusting('--trust', file)]);
      expect(out).toContain(`as of ${age}`);
      expect(code).toBe(0);
    }
    const other = await bench.write(
      'other.json',
      JSON.stringify({ ...own, issuers: [{ id: 'did:web:other.example' }] }),
    );
    const absent = await bench.microcert(['verify', badge, ...trusting('--trust', other)]);
    expect([absent.code, absent.out]).toEqual([
      1,
      expect.stringContaining('authentic, but its issuer is not among those you trust'),
    ]);
  });

  it('MUST NOT call authentic what no key could be found for', async () => {
    const badge = await issue('good.json');
    const { code, out } = await bench.microcert(['verify', badge, '--trust', 'did:web:a.example']);
    expect(out).toContain('whether it is authentic was not established');
    expect(code).toBe(1);
  });

  it('the list of issuers in an offline bundle MUST serve where it is named, and not otherwise', async () => {
    const badge = await issue('good.json');
    const list = { asOf: '2026-07-01T00:00:00Z', issuers: [{ id: ISSUER }] };
    const file = await bench.write('issuers.json', JSON.stringify(list));
    const bundle = bench.path('bundle.json');
    const online = ['verify', badge, '--trust', file, '--network', '--save-bundle', bundle];
    expect((await bench.microcert(online, { web: { [DID_URL]: await didDocument() } })).code).toBe(
      0,
    );
    const offline = ['verify', badge, '--offline-bundle', bundle];
    expect((await bench.microcert(offline)).code).toBe(3);
    const { code, out } = await bench.microcert([...offline, '--trust', bundle]);
    expect(out).toContain('as of 2026-07-01');
    expect(code).toBe(0);
  });

  it('every list of issuers MUST be kept in the bundle, that of an earlier bundle too', async () => {
    const badge = await issue('good.json');
    const list = (name: string, id: string) =>
      bench.write(name, JSON.stringify({ asOf: '2026-07-01T00:00:00Z', issuers: [{ id }] }));
    const lists = [await list('one.json', 'did:web:other.example'), await list('two.json', ISSUER)];
    const web = { [DID_URL]: await didDocument() };
    const save = async (name: string, ...trusted: readonly string[]) => {
      const trust = trusted.flatMap((each) => ['--trust', each]);
      const args = ['verify', badge, ...trust, '--network', '--save-bundle', bench.path(name)];
      expect((await bench.microcert(args, { web })).code).toBe(0);
      return bench.path(name);
    };
    const first = await save('first.json', ...lists);
    const third = await list('three.json', 'did:web:third.example');
    const second = await save('second.json', first, third);
    expect(JSON.parse(await readFile(second, 'utf8')).issuers).toHaveLength(3);
    const offline = ['verify', badge, '--offline-bundle', second, '--trust', second];
    expect((await bench.microcert(offline)).code).toBe(0);
  });

  it('MUST NOT say of a list that does not fit that the issuer revoked anything', async () => {
    const badge = await badgeWithStatus();
    const { proof: _, ...list } = JSON.parse(await statusList(7));
    const credentialSubject = { ...list.credentialSubject, statusPurpose: 'suspension' };
    const other = await signed({ ...list, credentialSubject });
    const web = { [DID_URL]: await didDocument(), [LIST_URL]: other };
    const args = ['verify', badge, '--trust', ISSUER, '--network'];
    const { code, out } = await bench.microcert(args, { web });
    expect(out).not.toContain('has revoked it');
    expect(code).toBe(1);
  });

  it('MUST say of a status list that it is no badge', async () => {
    const file = await bench.write('list.json', await statusList());
    const args = ['verify', file, ...trusting('--trust', ISSUER)];
    expect((await bench.microcert(args)).out).toContain('This is a status list, and no badge.');
    const asked = await bench.microcert([...args, '--recipient', 'did:example:learner']);
    expect(asked.code).toBe(1);
  });

  it('keys that one list pins MUST NOT be dropped by another, and two MUST NOT both pin them', async () => {
    const badge = await issue('good.json');
    const asOf = '2026-07-01T00:00:00Z';
    const list = (name: string, issuer: object) =>
      bench.write(name, JSON.stringify({ asOf, issuers: [{ id: ISSUER, ...issuer }] }));
    const keys = ['z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2'];
    const [pinned, plain] = [await list('pinned.json', { keys }), await list('plain.json', {})];
    for (const [one, two] of [
      [pinned, plain],
      [plain, pinned],
    ] as const) {
      const args = ['verify', badge, ...trusting('--trust', one, '--trust', two)];
      const { code, out } = await bench.microcert(args);
      expect(out).toContain('issuer.not-pinned');
      expect(code).toBe(1);
    }
    const again = await list('again.json', { keys });
    const twice = ['verify', badge, ...trusting('--trust', pinned, '--trust', again)];
    const { code, err } = await bench.microcert(twice);
    expect([code, err]).toEqual([2, expect.stringContaining('again.json')]);
  });

  it('MUST name a list that is none (exit 2)', async () => {
    const badge = await issue('good.json');
    const file = await bench.write('issuers.json', '{"issuers": "all"}');
    const { code, err } = await bench.microcert(['verify', badge, '--trust', file]);
    expect([code, err]).toEqual([2, expect.stringContaining('issuers.json')]);
  });

  it('the recipient MUST be the one asked for, and the identifier MUST NOT be repeated', async () => {
    const badge = await issue('good.json');
    const { credentialSubject } = JSON.parse(await readFile(badge, 'utf8'));
    const asked = (recipient: string) =>
      bench.microcert(['verify', badge, ...trusting('--trust', ISSUER, '--recipient', recipient)]);
    expect((await asked(credentialSubject.id)).code).toBe(0);
    const other = await asked('did:example:somebody-marked');
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining('about somebody else than the person asked for'),
    ]);
    expect(other.out + other.err).not.toContain('marked');
    const unknown = await asked('marked@univ.example');
    expect([unknown.code, unknown.out]).toEqual([3, expect.not.stringContaining('marked')]);
    expect((await asked('somebody')).code).toBe(2);
  });

  it('--jwt and --suite together MUST be refused when issuing (exit 2)', async () => {
    const inputs = [`${EXAMPLE}/definition.yaml`, '--award', `${EXAMPLE}/award.yaml`];
    const by = ['--issuer', `${EXAMPLE}/issuer.yaml`, '--key', bench.path('key.json')];
    const args = ['issue', ...inputs, ...by, '--jwt', '--suite', 'eddsa-rdfc-2022'];
    expect((await bench.microcert(args)).code).toBe(2);
  });

  it('inspect MUST show what a JWT holds', async () => {
    const jwt = await issue('good.jwt', '--jwt');
    const { code, out } = await bench.microcert(['inspect', jwt, '--lang', 'fr']);
    expect(code).toBe(0);
    expect(out).toContain('Université Exemple');
  });
});
