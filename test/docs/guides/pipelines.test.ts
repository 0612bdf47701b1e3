import { copyFile, mkdir } from 'node:fs/promises';
import { runLines } from '../../support/command-lines.js';
import { describeGuide } from '../../support/guides.js';
import { ROOT } from '../../support/pages.js';

await describeGuide('docs/guides/pipelines.md', {
  commands: {
    'In a pipeline': async (lines, bench) => {
      await mkdir(bench.path('definitions'));
      const example = `${ROOT}examples/universite-360/definition.yaml`;
      await copyFile(example, bench.path('definitions/soil.yaml'));
      await runLines(lines, bench);
    },
  },
});
