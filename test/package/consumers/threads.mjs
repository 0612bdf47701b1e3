// Issues a cohort on threads and in one, and tells what came of it. With "forget", it leaves a cohort halfway without a
// word: the process must end all the same.
import { createIssuer, defineMicroCertification } from 'microcert';
import { createSigner, didKeyFor, generateKeyPair } from 'microcert/identity';

const modules = process.getBuiltinModule('node:worker_threads');
const seen = { threads: 0, texts: 0, ended: 0 };
/** When threads that were started can begin. */
const begun = [];
modules.Worker = class extends modules.Worker {
  constructor(...given) {
    super(...given);
    seen.threads += 1;
    begun.push(new Promise((resolve) => this.once('message', resolve)));
    this.on('message', ({ ends = [] }) => {
      seen.texts += ends.length;
    });
    this.on('exit', () => {
      seen.ended += 1;
    });
  }
};

const keyPair = await generateKeyPair();
const profile = { id: didKeyFor(keyPair.publicKey), name: 'University', country: 'FR' };
const clock = () => Date.parse('2026-07-15T09:00:00Z');
const issuer = createIssuer({ profile, signer: createSigner({ keyPair }), clock });
const definition = defineMicroCertification({
  id: 'https://univ.example/micro/soil-health',
  title: { en: 'Soil health' },
});
const awards = Array.from({ length: 6200 }, (_, index) => ({
  id: `urn:example:${index}`,
  learner: { id: `did:example:${index}` },
  awardedOn: '2026-07-01',
}));

/** Until they can begin, all would be issued by the thread that asks. */
async function* patiently() {
  for (const award of awards) {
    await Promise.all(begun);
    yield award;
  }
}

async function texts(options) {
  const list = [];
  for await (const result of issuer.issueCohort(definition, patiently(), options))
    list.push(result.text);
  return list;
}

if (process.argv[2] === 'forget') {
  process.on('exit', () => process.stdout.write(JSON.stringify(seen)));
  const results = issuer.issueCohort(definition, awards, { threads: 2 });
  const iterator = results[Symbol.asyncIterator]();
  for (let taken = 0; taken < 5100; taken += 1) await iterator.next();
} else {
  const alive = setInterval(() => undefined, 1000); // threads that have not begun do not keep it so
  const [one, several] = [await texts({ threads: 1 }), await texts({ threads: 2 })];
  clearInterval(alive);
  const same = one.every((text, index) => text === several[index]);
  process.stdout.write(JSON.stringify({ ...seen, same, count: several.length }));
}
