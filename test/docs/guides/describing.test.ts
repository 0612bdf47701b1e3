import { runLines } from '../../support/command-lines.js';
import { describeGuide, withExample } from '../../support/guides.js';

await describeGuide('docs/guides/describing.md', {
  snippets: { 'In code': () => ({}) },
  commands: {
    'The shortest way': async (lines, bench) => {
      await runLines(lines, bench);
    },
    'Check it': async (lines, bench) => {
      await withExample(bench);
      await runLines(lines, bench);
    },
  },
});
