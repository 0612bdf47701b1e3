// What the worst input costs that a verifier reads under its default limits: each family grows to the largest size that
// is admitted, and is verified in a process of its own, so that neither time nor memory is another's.
// Run by `npm run bench:hostile` (`-- --only TEXT` for some).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { verify } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { createContextStore, secure } from 'microcert/proofs';
import { highWater, MOST_MEGABYTES, MOST_MILLISECONDS } from './high-water.mjs';
import { signedByStatement } from './hostile-statements.mjs';

const { values: asked } = parseArgs({
  options: { only: { type: 'string', default: '' }, family: { type: 'string' } },
});

const keyPair = await generateKeyPair();
const did = didKeyFor(keyPair.publicKey);
const signer = createSigner({ keyPair });
const NOW = Date.parse('2026-07-15T09:00:00Z');
const judge = (input, issuer = did) => verify(input, { trust: [issuer], clock: () => NOW });

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
];
const draft = (achievement = {}, more = {}) => ({
  '@context': CONTEXTS,
  id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'Life cycle analysis',
  issuer: { id: did, type: ['Profile'], name: 'Université Exemple' },
  validFrom: '2026-03-02T08:00:00Z',
  credentialSubject: {
    id: 'did:example:learner',
    type: ['AchievementSubject'],
    achievement: {
      id: 'https://univ.example/mc/acv/2026',
      type: ['Achievement'],
      name: 'Life cycle analysis',
      description: 'A simple analysis',
      criteria: { narrative: 'Pass' },
      ...achievement,
    },
  },
  ...more,
});
const HOW = { signer, created: '2026-07-01T12:00:00Z' };
const sign = (document, suite = 'eddsa-rdfc-2022') =>
  secure(document, { ...HOW, suite, contexts: createContextStore() });
const good = await sign(draft());
const [proof] = [good.proof].flat();

/** A credential with a signature that is not its own, which is found out at the end of all work. */
const forged = (achievement, more) => ({ ...draft(achievement, more), proof });
const items = (length, make) => Array.from({ length }, (_, index) => make(index));
const inIssuer = (parentOrg) =>
  forged({}, { issuer: { id: did, type: ['Profile'], name: 'x', parentOrg } });
const twin = () => ({ type: ['Alignment'], targetName: 'x', targetUrl: 'https://a.example/' });
const other = (index) => ({ ...twin(), targetName: `${index}` });
const tree = (width, depth, leaf) => ({
  type: ['Profile'],
  ...(depth > 0
    ? { parentOrg: items(width, (index) => tree(width, depth - 1, leaf, index)) }
    : leaf),
});
const chain = (depth, end) =>
  depth === 0 ? end : { type: ['Profile'], parentOrg: chain(depth - 1, end) };
/** A member that the compiled contexts leave to the complete processor. */
const UNUSUAL = { '@index': 'x' };
const named = (length) => items(length, (index) => ({ id: `_:n${index}`, type: ['Profile'] }));
const jwtPart = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
async function jwtOf(payload) {
  const header = { alg: 'EdDSA', typ: 'JWT', kid: signer.id };
  const text = `${jwtPart(header)}.${jwtPart(payload)}`;
  const signature = await signer.sign(new TextEncoder().encode(text));
  return `${text}.${Buffer.from(signature).toString('base64url')}`;
}

/** By name: a document for a size, and where to stop. */
const FAMILIES = {
  'named blank nodes, each related to all': (n) =>
    inIssuer(named(n).map((node) => ({ ...node, parentOrg: named(n) }))),
  'named blank nodes in a ring': (n) =>
    inIssuer(items(n, (i) => ({ ...named(n)[i], parentOrg: named(n)[(i + 1) % n] }))),
  'equal alignments': (n) => forged({ alignment: items(n, twin) }),
  'equal alignments of an achievement without id': (n) =>
    forged({ id: undefined, alignment: items(n, twin) }),
  'equal alignments, for the complete processor': (n) =>
    forged({ alignment: items(n, twin), ...UNUSUAL }),
  'different alignments': (n) => forged({ alignment: items(n, other) }),
  'different alignments, for the complete processor': (n) =>
    forged({ alignment: items(n, other), ...UNUSUAL }),
  // As many as `limits.maxUnusual` leaves to that processor, and no more however many are asked for.
  'as many alignments as the complete processor reads': (n) =>
    forged({ alignment: items(Math.min(n, 130), other), ...UNUSUAL }),
  'as many with an undefined term': (n) =>
    forged({
      alignment: items(Math.min(n, 120), (index) => ({ ...other(index), [`m${index}`]: 1 })),
      ...UNUSUAL,
    }),
  'as many equal ones in equal ones': (n) => ({
    ...inIssuer(items(Math.min(n, 11), () => tree(11, 1, { name: 'x' }))),
    ...UNUSUAL,
  }),
  'equal tags': (n) => forged({ tag: items(n, () => 'x') }),
  'different tags': (n) => forged({ tag: items(n, String) }),
  'different tags, for the complete processor': (n) =>
    forged({ tag: items(n, String), ...UNUSUAL }),
  'equal organisations with as many equal ones in each': (n) =>
    inIssuer(items(n, () => tree(n, 1, { name: 'x' }))),
  'the same that differ at the end': (n) =>
    inIssuer(
      items(n, (i) => ({
        type: ['Profile'],
        parentOrg: items(n, (j) => ({
          type: ['Profile'],
          parentOrg: { type: ['Profile'], name: `${i} ${j}` },
        })),
      })),
    ),
  'equal organisations in three layers': (n) => inIssuer(items(n, () => tree(n, 2, { name: 'x' }))),
  'pairs in pairs': (n) => inIssuer(tree(2, n, { name: 'x' })),
  'a chain of equal nodes': (n) => inIssuer(chain(n, { type: ['Profile'] })),
  'chains of equal nodes side by side': (n) =>
    inIssuer(items(n, () => chain(25, { type: ['Profile'], name: 'x' }))),
  'chains that differ at the end': (n) =>
    inIssuer(items(n, (i) => chain(25, { type: ['Profile'], name: `${i}` }))),
  'a list of equal values': (n) =>
    inIssuer({ type: ['Profile'], parentOrg: { '@list': items(n, () => 'urn:x') } }),
  'a list of equal nodes': (n) =>
    inIssuer({ type: ['Profile'], parentOrg: { '@list': items(n, () => ({ type: 'Profile' })) } }),
  'lists of equal values side by side': (n) =>
    inIssuer({
      type: ['Profile'],
      parentOrg: items(n, () => ({ '@list': items(15, () => 'urn:x') })),
    }),
  'graphs side by side': (n) =>
    forged(
      {},
      {
        verifiableCredential: items(n, () => ({ type: 'Profile', name: 'x' })),
        type: ['VerifiableCredential', 'VerifiablePresentation', 'OpenBadgeCredential'],
      },
    ),
  'endorsements with equal proofs': (n) =>
    forged(
      {},
      {
        endorsement: items(n, () => ({
          '@context': CONTEXTS,
          type: ['VerifiableCredential', 'EndorsementCredential'],
          issuer: 'urn:x',
          proof: items(4, () => ({ type: 'DataIntegrityProof' })),
        })),
      },
    ),
  'alignments of the wrong shape': (n) =>
    forged({ alignment: items(n, () => ({ type: 'x', y: [] })) }),
  'undefined terms in one object': (n) =>
    forged({}, Object.fromEntries(items(n, (i) => [`m${i}`, i]))),
  'undefined terms all over': (n) =>
    forged(
      {},
      { evidence: items(n, (i) => ({ type: 'Evidence', a: i, b: i, c: { d: i, e: 1 } })) },
    ),
  'relative references': (n) =>
    forged({}, { evidence: items(n, (i) => ({ id: `x${i}`, type: 'Evidence' })) }),
  contexts: (n) => forged({}, { '@context': items(n, (i) => CONTEXTS[i % 3]) }),
  types: (n) => forged({}, { type: [...draft().type, ...items(n, (i) => `urn:t:${i}`)] }),
  'status entries': (n) =>
    forged(
      {},
      {
        credentialStatus: items(n, (i) => ({
          id: `https://u.example/${i}`,
          type: 'BitstringStatusListEntry',
          statusPurpose: 'revocation',
          statusListIndex: `${i}`,
          statusListCredential: 'https://u.example/l',
        })),
      },
    ),
  'empty objects': (n) => forged({}, { evidence: items(n, () => ({})) }),
  'results of one kind': (n) => {
    const document = forged();
    document.credentialSubject.result = items(n, () => ({ type: ['Result'], value: '1' }));
    return document;
  },
  'one long name': (n) => forged({ name: 'é'.repeat(n) }),
  'one long text of escapes': (n) => forged({ name: '"\\\n'.repeat(n / 3) }),
  'equal alignments under eight proofs': (n) => {
    const proofs = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019'].map((cryptosuite) => ({
      ...proof,
      cryptosuite,
    }));
    return {
      ...forged({ alignment: items(n, twin) }),
      proof: items(8, (i) => ({ ...proofs[i % 2], created: `2026-07-01T12:00:0${i}Z` })),
    };
  },
  'statements signed one by one under five proofs': (n) => signedByStatement(n, draft),
  'endorsements as JWTs': async (n) => {
    const one = await jwtOf({ ...draft({ alignment: items(n, twin) }), iss: did });
    return sign({ ...draft(), endorsementJwt: items(20, () => one) });
  },
  'endorsements inside with equal parts': (n) =>
    sign({
      ...draft(),
      endorsement: items(19, (i) => ({
        '@context': CONTEXTS,
        id: `urn:x:${i}`,
        type: ['VerifiableCredential', 'EndorsementCredential'],
        issuer: did,
        validFrom: '2026-03-02T08:00:00Z',
        credentialSubject: { id: 'urn:y', type: ['EndorsementSubject'], endorsementComment: 'x' },
        evidence: items(n, () => ({ type: 'Evidence', name: 'x' })),
        proof,
      })),
    }),
};

const isAdmitted = ({ checks }) =>
  checks.every(({ id, outcome }) => id !== 'input.limits' || outcome === 'passed');

/** The largest size up to a million that is read at all. */
async function largest(make) {
  const fits = async (size) => {
    const document = await Promise.resolve(make(size)).catch(() => undefined);
    if (document === undefined) return false;
    return isAdmitted(await judge(JSON.stringify(document)));
  };
  let [low, high] = [1, 2];
  // A family that stops growing by itself is admitted at any size.
  while (high < 2 ** 20 && (await fits(high))) [low, high] = [high, high * 2];
  while (high - low > Math.max(1, low >> 7)) {
    const middle = (low + high) >> 1;
    if (await fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

async function measure(family) {
  const make = FAMILIES[family];
  const size = Number(process.env.SIZE) || (await largest(make));
  return { size, did, text: JSON.stringify(await make(size)) };
}

async function once(input, issuer) {
  const start = process.cpuUsage();
  const report = await judge(input, issuer);
  const { user, system } = process.cpuUsage(start);
  return { report, milliseconds: (user + system) / 1000 };
}

async function child({ size, did: issuer, text }) {
  for (let warm = 0; warm < 3; warm += 1)
    assert.equal((await judge(JSON.stringify(good))).verdict, 'accepted');
  await judge(JSON.stringify({ ...forged({}, { '@index': 'x' }), unknown: 'term' }));
  globalThis.gc?.();
  const before = process.memoryUsage.rss() / 2 ** 20;
  const first = await once(text, issuer);
  const megabytes = highWater() - before;
  let best = first.milliseconds;
  for (let round = 0; round < 2; round += 1)
    best = Math.min(best, (await once(text, issuer)).milliseconds);
  const { verdict, checks, parts } = first.report;
  const reasons = checks
    .filter(
      ({ id, outcome }) =>
        ['failed', 'indeterminate'].includes(outcome) && /terms|signature|limits/.test(id),
    )
    .flatMap(({ findings }) => findings.slice(0, 1).map(({ code }) => code));
  return {
    size,
    first: first.milliseconds,
    best,
    megabytes,
    verdict,
    parts: parts.length,
    code: [...new Set(reasons)].join(' '),
  };
}

if (asked.family !== undefined) {
  const made = await measure(asked.family);
  process.stdout.write(JSON.stringify(made));
} else if (process.env.CHILD) {
  let text = '';
  for await (const piece of process.stdin) text += piece;
  process.stdout.write(JSON.stringify(await child(JSON.parse(text))));
} else {
  const own = fileURLToPath(import.meta.url);
  const run = (args, env = {}, input = '') =>
    execFileSync(process.execPath, ['--expose-gc', own, ...args], {
      env: { ...process.env, ...env },
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  console.log(`${'the largest that is admitted'.padEnd(52)}    size  first  again  MiB  verdict`);
  const over = [];
  for (const family of Object.keys(FAMILIES).filter((name) => name.includes(asked.only))) {
    const found = JSON.parse(run([], { CHILD: '1' }, run(['--family', family])));
    const { size, first, best, megabytes, verdict, code } = found;
    const figures = [size, first.toFixed(0), best.toFixed(0), megabytes.toFixed(0)];
    const cells = figures.map((figure, index) => String(figure).padStart([8, 6, 6, 4][index]));
    console.log(`${family.padEnd(52)}${cells.join(' ')}  ${verdict} ${code}`);
    if (best > MOST_MILLISECONDS || megabytes > MOST_MEGABYTES) over.push(family);
  }
  assert.deepEqual(over, [], `over ${MOST_MILLISECONDS} ms or ${MOST_MEGABYTES} MiB`);
}
