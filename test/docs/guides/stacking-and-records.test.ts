import { createIssuer } from '../../../src/issuing/index.js';
import { checkStack, definePathway } from '../../../src/stacking/index.js';
import { verify } from '../../../src/verifying/index.js';
import { runLines } from '../../support/command-lines.js';
import { describeGuide, withBadge } from '../../support/guides.js';
import { component, pathwayOf } from '../../support/stacking.js';
import { UNIVERSITY } from '../../support/verifying.js';

const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
const definition = {
  id: 'https://univ.example/micro/soil-health',
  title: { fr: 'Sols' },
  workload: { ects: 2 },
};

async function held() {
  const issuer = createIssuer({ profile, signer: UNIVERSITY.signer });
  const learner = { id: 'did:example:learner' };
  const badge = await issuer.issue(definition, { learner, awardedOn: '2026-03-01' });
  return { profile, definition, issuer, badge, verify };
}

const PATHWAY = `id: https://univ.example/diplomes/du-agroecologie
title: { fr: DU Agroécologie }
awardingBodies: [{ id: "did:web:univ.example", name: { fr: Université Exemple } }]
requires: { all: [soil, water] }
components:
  soil: { title: { fr: Sols }, accepts: ["https://univ.example/micro-certifications/diagnostic-sols"], ects: 1 }
  water: { title: { fr: Eau }, accepts: ["https://univ.example/micro-certifications/eau"], ects: 1 }
`;

await describeGuide('docs/guides/stacking-and-records.md', {
  snippets: {
    'Stacking: does it add up to a diploma?': held,
    'Draw it': async () => {
      const pathway = definePathway(pathwayOf({ soil: component('soil-health', 2) }));
      const { badge } = await held();
      return { pathway, stack: await checkStack(pathway, [badge], { trust: [UNIVERSITY.id] }) };
    },
    'Learner records: several badges in one file': held,
  },
  commands: {
    'The shortest way': async (lines, bench) => {
      await withBadge(bench);
      await bench.write('pathway.yaml', PATHWAY);
      await runLines(lines, bench);
    },
    'Draw it': async (lines, bench) => {
      await withBadge(bench);
      await bench.write('pathway.yaml', PATHWAY);
      await runLines(lines, bench);
    },
  },
});
