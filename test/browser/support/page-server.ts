import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The verifier page as `npm run web` serves it. */
export interface PageServer {
  readonly address: string;
  /** Stops it: whoever asks afterwards is not answered. */
  close(): Promise<void>;
}

/** Runs the command with these settings, and waits for the address that it prints. */
export async function servePage(settings: object | string): Promise<PageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'microcert-page-'));
  const config = join(folder, 'config.json');
  writeFileSync(config, typeof settings === 'string' ? settings : JSON.stringify(settings));
  const child = spawn(
    process.execPath,
    ['scripts/serve-web.mjs', '--port', '0', '--config', config],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await addressOf(child);
  return {
    address,
    async close() {
      rmSync(folder, { recursive: true, force: true });
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const piece of child.stdout ?? []) {
    said += String(piece);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`no address was printed: ${said}`);
}
