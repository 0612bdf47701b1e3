import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sources = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));
const common = { testTimeout: 20_000, hookTimeout: 20_000, teardownTimeout: 5_000 };

export default defineConfig({
  test: {
    // One core fewer than there are is what vitest takes by itself: on two, half of the machine would wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './scripts/plain-summary-reporter.mjs'],
    projects: [
      {
        // Examples are run as users write them, on the sources.
        resolve: {
          alias: [
            { find: /^microcert$/, replacement: sources('index.ts') },
            {
              find: /^microcert\/(carriers|delivery|delivery\/open-badges-api|delivery\/openid4vci|delivery\/openid4vp|delivery\/vc-api|endorsing|frameworks|identity|presenting|presenting\/sd-jwt|proofs|registry|registry\/sqlite|registry\/postgres|stacking|status)$/,
              replacement: sources('$1/index.ts'),
            },
          ],
        },
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,conformance,faults,package,pictures}/**'],
        },
      },
      // Reads reference data from the folder named by MICROCERT_REFERENCE; its tests skip themselves without it.
      { test: { ...common, name: 'conformance', include: ['test/conformance/**/*.test.ts'] } },
      // Nothing runs here: the compiler is the judge.
      {
        test: {
          ...common,
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            ignoreSourceErrors: true, // `npm run typecheck` names those
          },
        },
      },
      // Kills, fills and breaks what the built command line works with: run by `npm run test:faults`, after `npm run build`.
      {
        test: {
          ...common,
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      // Opens the verifier page in Chromium, which must be installed: run by `npm run test:browser`.
      {
        test: {
          ...common,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // Packs and installs the built package: run by `npm run test:package`, after `npm run build`.
      {
        test: {
          ...common,
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      // What is written is read by programs of others (pngcheck, exiftool, xmllint …), which this needs: `npm run test:pictures`.
      {
        test: {
          ...common,
          name: 'pictures',
          include: ['test/pictures/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**', 'src/**/*.d.ts', 'src/cli/main.ts'],
      reporter: ['text-summary', 'lcov'],
      thresholds: { lines: 95, branches: 88 },
    },
  },
});
