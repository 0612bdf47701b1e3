import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';

/** A port of the loopback address that nobody uses. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', () => done()));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function started(port: number, ...args: readonly string[]): Promise<ChildProcess> {
  const file = 'examples/delivery/run.mjs';
  const child = spawn(process.execPath, [file, '--port', String(port), ...args]);
  await new Promise<void>((done, fail) => {
    child.stdout.once('data', () => done());
    child.once('close', (code) => fail(new Error(`the example ended with ${code}`)));
  });
  return child;
}

// The example is a program: it runs on what is built, as a reader runs it.
describe.runIf(
  existsSync('dist/delivery/openid4vp/index.js') && existsSync('dist/presenting/index.js'),
)('examples/delivery', () => {
  it.each([
    ['Hono', []],
    ['Express', ['--express']],
  ])(
    'MUST be followed from the offer to the verdict, with %s',
    async (_, args) => {
      const port = await freePort();
      const origin = `http://127.0.0.1:${port}`;
      const child = await started(port, ...args);
      try {
        const press = async (path: string, lang = 'en', headers: HeadersInit = { origin }) => {
          const answer = await fetch(`${origin}${path}?lang=${lang}`, { method: 'POST', headers });
          return { status: answer.status, text: await answer.text(), headers: answer.headers };
        };
        const look = async (path: string, lang = 'en') =>
          (await fetch(`${origin}${path}?lang=${lang}`)).text();
        const home = await fetch(`${origin}/?lang=fr`);
        expect(await home.text()).toContain('Ce que vous avez appris, dans votre portefeuille');
        expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
        // Nothing to be seen yet: back to the start.
        expect(await look('/result')).toContain('What you learned, in your wallet');
        const offered = await press('/offer');
        expect(offered.text).toMatch(/<svg .*openid-credential-offer:\/\/\?.*<output>\d{6}</s);
        expect(await look('/offer', 'fr')).toContain('Elle est prête pour votre portefeuille');
        expect((await press('/ask')).text).toContain('is still empty');
        expect((await press('/collect')).text).toContain('It is in the wallet of this example.');
        expect((await press('/ask', 'fr')).text).toMatch(/<svg .*openid4vp:\/\/\?/s);
        expect(await look('/result')).toContain('Nothing was shown yet');
        const result = await press('/present', 'fr');
        for (const said of ['Elle est valable', 'Santé des sols', 'CEC 6', '1 juillet 2026'])
          expect(result.text).toContain(said);
        for (const kept of ['Zoé', 'Note sur 20', '<dd>14'])
          expect(result.text).not.toContain(kept);
        expect((await press('/present')).status).toBe(409);
        expect(await look('/result')).toContain('Signed by a university');
        const foreign = await press('/offer', 'en', { origin: 'https://evil.example' });
        expect(foreign.status).toBe(403);
        expect((await fetch(`${origin}/nothing`)).status).toBe(404);
      } finally {
        child.removeAllListeners('close');
        child.kill();
      }
    },
    60_000,
  );
});
