// A university that hands badges out to wallets: `node delivery-server.mjs POSTGRES PORT`. `POST /offer?n=N` is its own
// page: an offer of the award of learner N. Killed and started again, it goes on where it was.
import { createAdaptorServer } from '@hono/node-server';
import { createIssuer, defineMicroCertification } from 'microcert';
import { registryDeliveryStore } from 'microcert/delivery';
import { createOpenid4vciIssuer, registryIssuance } from 'microcert/delivery/openid4vci';
import { createSigner, didKeyFor, importPrivateKey } from 'microcert/identity';
import { openRegistry } from 'microcert/registry';
import { postgresDriver } from 'microcert/registry/postgres';

const [connectionString, port] = process.argv.slice(2);
const definition = defineMicroCertification({
  id: 'https://univ.example/micro/soil-health',
  title: { en: 'Soil health', fr: 'Santé des sols' },
  outcomes: [{ en: 'Reads a soil profile', fr: 'Lit un profil de sol' }],
  workload: { ects: 2, hours: 54 },
});
const keyPair = await importPrivateKey(process.env.MICROCERT_KEY);
const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple', country: 'FR' };
const signer = createSigner({ keyPair });
const registry = await openRegistry({ driver: postgresDriver({ connectionString }) });
const lists = await registry.statusLists();
if (lists.length === 0)
  await registry.addStatusList({ url: 'https://univ.example/status/1', purpose: 'revocation' });

const issuer = createOpenid4vciIssuer({
  url: `http://127.0.0.1:${port}`,
  name: profile.name,
  store: registryDeliveryStore(registry),
  secret: Buffer.alloc(32, 5),
  configurations: {
    badge: { definition, format: 'ldp_vc', signedWith: ['eddsa-rdfc-2022'] },
  },
  issuance: registryIssuance({ issuer: createIssuer({ profile, signer }), signer, registry }),
  onError: (error) => console.error(error),
});

async function serve(request) {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== '/offer') return issuer.handle(request);
  const learner = { id: `mailto:learner-${searchParams.get('n')}@univ.example` };
  const award = { learner, awardedOn: '2026-07-01' };
  const { offer, txCode } = await issuer.offer({ award, configurationIds: ['badge'] });
  return Response.json({ offer, txCode });
}

const server = createAdaptorServer({ fetch: serve });
server.listen(Number(port), '127.0.0.1', () => process.send?.({ ready: true }));
process.on('message', () => process.send?.({ cpu: process.cpuUsage() }));
