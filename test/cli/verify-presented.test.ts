import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badgeOf, CHALLENGE, DOMAIN, LEARNER, present } from '../support/presenting.js';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { STRANGER, UNIVERSITY } from '../support/verifying.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

const TRUST = ['--trust', UNIVERSITY.id];
const ASKED = ['--challenge', CHALLENGE, '--domain', DOMAIN];
const FORMATS = ['data-integrity', 'jwt'] as const;

async function written(format: 'data-integrity' | 'jwt', about = LEARNER.id): Promise<string> {
  const presentation = await present([await badgeOf(about)], { format });
  const text = typeof presentation === 'string' ? presentation : JSON.stringify(presentation);
  return bench.write('presentation.json', text);
}

describe.each(FORMATS)('microcert verify of a presentation by %s', (format) => {
  it('MUST say what it is, and that a challenge and a domain are needed', async () => {
    const file = await written(format);
    const { code, err } = await bench.microcert(['verify', file, ...TRUST]);
    expect(code).toBe(2);
    expect(err).toContain('this is a presentation');
    expect(err).toContain('--challenge and --domain');
    const half = await bench.microcert(['verify', file, ...TRUST, '--challenge', CHALLENGE]);
    expect(half).toMatchObject({ code: 2 });
    const french = await bench.microcert(['verify', file, ...TRUST, '--lang', 'fr']);
    expect(french.err).toContain('ceci est une présentation');
  });

  it('MUST say who presents, and what, in both languages', async () => {
    const file = await written(format);
    const { code, out } = await bench.microcert(['verify', file, ...TRUST, ...ASKED]);
    expect(out).toContain(`Presentation by ${LEARNER.id}`);
    expect(out).toContain('The presentation holds');
    expect(out).toContain('— it holds');
    expect(code).toBe(0);
    const french = await bench.microcert(['verify', file, ...TRUST, ...ASKED, '--lang', 'fr']);
    expect(french.out).toContain('La présentation tient');
  });

  it('MUST answer a program with the report', async () => {
    const args = ['verify', await written(format), ...TRUST, ...ASKED, '--format', 'json'];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'accepted', holder: LEARNER.id });
  });

  it('MUST refuse somebody else’s badge, but for a verifier who takes it from anyone', async () => {
    const args = ['verify', await written(format, STRANGER.id), ...TRUST, ...ASKED];
    const { code, out } = await bench.microcert(args);
    expect(code).toBe(1);
    expect(out).toContain('about somebody else than who presents it');
    expect(await bench.microcert([...args, '--from-anyone'])).toMatchObject({ code: 0 });
  });
});

it('microcert verify MUST refuse a challenge for what is no presentation', async () => {
  const file = await bench.write('badge.json', JSON.stringify(await badgeOf()));
  const { code, err } = await bench.microcert(['verify', file, ...TRUST, ...ASKED]);
  expect(code).toBe(2);
  expect(err).toContain('this file holds none');
});

it('microcert verify of several files MUST show presentations beside badges, the gravest deciding', async () => {
  const badge = await bench.write('badge.json', JSON.stringify(await badgeOf()));
  const file = await written('data-integrity');
  const { code, out, err } = await bench.microcert(['verify', badge, file, ...TRUST]);
  expect(code).toBe(2);
  expect(out).toContain('1 accepted');
  expect(err).toContain('this is a presentation');
});
