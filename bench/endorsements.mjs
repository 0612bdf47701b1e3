// What a badge costs that others vouch for, beside the same badge alone.
import { createIssuer, verify } from 'microcert';
import { createEndorser } from 'microcert/endorsing';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';
import { DOCUMENTS } from './documents.mjs';
import { issuerProfile } from './full-document.mjs';
import { did, signer } from './key.mjs';

const [issuedAt, verifiedAt] = ['2026-11-15T09:00:00Z', '2026-11-16T09:00:00Z'].map(Date.parse);
async function party(name) {
  const keyPair = await generateKeyPair();
  return {
    profile: { id: didKeyFor(keyPair.publicKey), name },
    signer: createSigner({ keyPair }),
    clock: () => issuedAt,
  };
}
const parties = await Promise.all(['Agency', 'Ministry', 'Farm'].map(party));
const [agency, ministry, farm] = parties.map(createEndorser);
const N = 20;
for (const [name, { definition, award, extensions }] of Object.entries(DOCUMENTS)) {
  const profile = issuerProfile(did);
  const alone = [],
    endorsed = [],
    single = [],
    jwts = [];
  const hung = await ministry.endorse({ about: profile.id, comment: 'Accredited.' });
  const ej = await ministry.endorse({ about: profile.id, comment: 'Accredited.' }, { as: 'jwt' });
  const issuer0 = createIssuer({ profile, signer, extensions, clock: () => issuedAt });
  const issuer = createIssuer({
    profile: { ...profile, endorsements: [hung] },
    signer,
    extensions,
    clock: () => issuedAt,
  });
  const issuerJ = createIssuer({
    profile: { ...profile, endorsements: [ej] },
    signer,
    extensions,
    clock: () => issuedAt,
  });
  for (let i = 0; i < N; i++) {
    const d = definition(i),
      a = award(i);
    alone.push(JSON.stringify(await issuer0.issue(d, a)));
    const e1 = await agency.endorse({ about: d.id, comment: `Examined ${i}` });
    const e2 = await farm.endorse({ about: a.id, comment: `Good ${i}` });
    const j1 = await agency.endorse({ about: d.id, comment: `Examined ${i}` }, { as: 'jwt' });
    const j2 = await farm.endorse({ about: a.id, comment: `Good ${i}` }, { as: 'jwt' });
    single.push(JSON.stringify(e1));
    endorsed.push(
      JSON.stringify(
        await issuer.issue({ ...d, endorsements: [e1] }, { ...a, endorsements: [e2] }),
      ),
    );
    jwts.push(
      JSON.stringify(
        await issuerJ.issue({ ...d, endorsements: [j1] }, { ...a, endorsements: [j2] }),
      ),
    );
  }
  const trust = [did, ...parties.map((p) => p.profile.id)];
  const opt = { trust, clock: () => verifiedAt };
  for (const t of endorsed) {
    const r = await verify(t, opt);
    if (
      r.verdict !== 'accepted' ||
      r.parts.length !== 3 ||
      r.parts.some((p) => p.report.verdict !== 'accepted')
    )
      throw new Error(JSON.stringify(r));
  }
  const cost = async (texts) => {
    let best = Infinity;
    for (let r = 0; r < (+process.env.ROUNDS || 40); r++) {
      const b = process.cpuUsage();
      for (const t of texts) await verify(t, opt);
      const { user, system } = process.cpuUsage(b);
      best = Math.min(best, (user + system) / texts.length);
    }
    return best;
  };
  if (process.env.ONLY) {
    await cost(endorsed);
    continue;
  }
  console.log(
    name,
    endorsed[0].length,
    'alone',
    await cost(alone),
    'endorsed',
    await cost(endorsed),
    'single endorsement',
    await cost(single),
    'jwt',
    await cost(jwts),
    jwts[0].length,
  );
}
