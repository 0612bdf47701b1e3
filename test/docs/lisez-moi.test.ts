import { runLines } from '../support/command-lines.js';
import { describeGuide, withExample } from '../support/guides.js';
import { blocksIn, readPage } from '../support/pages.js';

const FILE = 'docs/lisez-moi.md';

await describeGuide(FILE, {
  commands: {
    'Délivrer à une cohorte': async (lines, bench) => {
      await withExample(bench, ['definition.yaml', 'issuer.yaml']);
      const rows = blocksIn(await readPage(FILE)).find(({ language }) => language === 'text');
      await bench.write('jury.csv', (rows?.text ?? '').replace('did:key:z6Mk…', 'did:example:a'));
      await runLines(lines, bench);
    },
  },
});
