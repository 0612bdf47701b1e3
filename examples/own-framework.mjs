// A university's own framework: everything Université 360 asks for, stackability as well, and one rule of its own.
import { checkMicroCertification, extendFramework, universite360 } from 'microcert/frameworks';

// The text the rules come from; `confirmed` says whether the wording was compared with it.
const cites = {
  source: { en: 'Example University, charter of 2026', fr: 'Université Exemple, charte de 2026' },
  section: { en: 'article 4', fr: 'article 4' },
  confirmed: true,
};

export const ours = extendFramework(universite360, {
  id: 'univ-example-2026',
  title: cites.source,
  cites,
  mandatory: ['stackability'], // optional in Annex I, mandatory here
  requirements: [
    {
      id: 'univ-example-2026.english',
      name: { en: 'The title is there in English', fr: 'L’intitulé existe en anglais' },
      severity: 'error', // or 'warning', 'info'
      cites,
      stage: 'definition', // or 'award'
      reads: ['/title'], // where it looks, so that it waits while this is malformed
      *check({ definition }) {
        if (definition.title?.en !== undefined) return;
        yield {
          pointer: '/title/en',
          text: { en: 'there is no English title', fr: 'il n’y a pas d’intitulé en anglais' },
          hint: { en: 'add it: `title: { en: … }`', fr: 'l’ajouter : `title: { en: … }`' },
        };
      },
    },
  ],
});

const report = checkMicroCertification(
  { id: 'https://univ.example/micro/sols', title: { fr: 'Santé des sols' } },
  { framework: ours },
);
console.log(report.policy, report.verdict);
for (const { severity, pointer, message } of report.checks.flatMap(({ findings }) => findings))
  if (severity === 'error') console.log(`${pointer}: ${message.en}`);
