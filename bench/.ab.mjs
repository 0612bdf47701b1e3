const [mode, ...dirs] = process.argv.slice(2);
const { sign, verify, createPrivateKey, createPublicKey } = await import('node:crypto');
const now = Date.parse('2026-11-15T09:00:00Z');
const make = async (dir) => {
  const { createSigner, didKeyFor, generateKeyPair } = await import(`${dir}/identity/index.js`);
  const { issueSdJwt, verifySdJwtVc } = await import(`${dir}/presenting/sd-jwt/index.js`);
  const keyPair = await generateKeyPair();
  const signer = createSigner({ keyPair });
  const did = didKeyFor(keyPair.publicKey);
  const claims = {
    ...{ iss: did, iat: now / 1000 - 60, vct: 'VerifiableMicroCredential' },
    attestation_legal_category: 'non-qualified-EAA',
    identifier: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
    ...{ title: 'Santé des sols', givenName: 'Camille', familyName: 'Exemple', issuerCountry: 'FR' },
    ...{ awardingBody: 'Université Exemple', issuanceDate: '2026-07-01' },
    learningOutcomes: ['Interprets a soil profile in the field','Chooses practices that suit a soil'],
    notionalWorkload: { value: 1, unit: 'ECTS' },
    ...{ typeOfAssessment: 'written-examination', formOfParticipation: 'online' },
    ...{ qualityAssurance: 'institutional-accreditation', level: 'EQF-6', grade: '14' },
  };
  const conceal = Object.freeze(Object.keys(claims).slice(4).map((name) => Object.freeze([name])));
  const asked = { trust: [did], keyBinding: 'not-asked', clock: () => now };
  const options = { signer, conceal };
  const ours = await issueSdJwt(claims, options);
  const pk = createPrivateKey({ key: keyPair.exportJwk(), format: 'jwk' }), pub = createPublicKey(pk);
  const jwt = Buffer.from(ours.slice(0, ours.indexOf('~'))); const signed = jwt.subarray(0, jwt.lastIndexOf('.')); const sig = sign(null, signed, pk);
  return mode === 'issue' ? [() => issueSdJwt(claims, options), () => sign(null, signed, pk)] : [() => verifySdJwtVc(ours, asked), () => verify(null, signed, pub, sig)];
};
const made = []; for (const d of dirs) made.push((await make(d)));
const works = [made[0][1], ...made.map(([w]) => w)]; const names = ['raw', ...dirs.map(d=>d.split('/').at(-1))];
const costs = works.map(() => []);
for (let r = 0; r < 130; r++) for (let i = 0; i < works.length; i++) { const w = works[i]; const s = process.cpuUsage(); for (let n = 0; n < 200; n++) await w(); const u = process.cpuUsage(s); if (r >= 20) costs[i].push((u.user + u.system) / 200); }
const med = (a) => [...a].sort((x, y) => x - y)[a.length >> 1];
names.forEach((n, i) => console.log(n.padEnd(20), 'median', med(costs[i]).toFixed(1), 'min', Math.min(...costs[i]).toFixed(1), 'of raw', med(costs[i].map((c, r) => costs[0][r] / c)).toFixed(3), 'vs first', med(costs[i].map((c, r) => costs[1][r] / c)).toFixed(3)));
