import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Chromium of the machine; `MICROCERT_CHROMIUM` names another. */
export function launch(): Promise<Browser> {
  const executablePath =
    process.env['MICROCERT_CHROMIUM'] ?? execFileSync('which', ['chromium'], { encoding: 'utf8' });
  return chromium.launch({ executablePath: executablePath.trim(), args: ['--no-sandbox'] });
}

/** Somebody who looks at the page, and what their browser noticed. */
export interface Visitor {
  readonly page: Page;
  /** Addresses that were asked, in order. */
  readonly requests: readonly string[];
  /** What the policy of the page kept from happening, and errors of scripts. */
  readonly complaints: readonly string[];
}

/** Opens an address as somebody with these habits. */
export async function visit(
  browser: Browser,
  address: string,
  habits: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', ...habits });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  // A blob is in the browser itself.
  context.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) requests.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address);
  return { page, requests, complaints };
}

/** A file as it is dropped on the page. */
export interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A badge as a file. */
export function jsonFile(content: object | string): DroppedFile {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return {
    name: 'badge.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(text),
  };
}

/** Drops a file on the page, as a hand would. */
export async function drop(page: Page, { name, type, bytes }: DroppedFile): Promise<void> {
  await page.evaluate(
    ([base64, fileName, fileType]) => {
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], fileName, { type: fileType }));
      const how = { bubbles: true, cancelable: true, dataTransfer: transfer };
      document.querySelector('.zone')?.dispatchEvent(new DragEvent('dragover', how));
      document.querySelector('.zone')?.dispatchEvent(new DragEvent('drop', how));
    },
    [Buffer.from(bytes).toString('base64'), name, type] as const,
  );
}

/** The verdict as it stands on the page, once it does. */
export async function verdict(
  page: Page,
): Promise<{ word: string | null; sentence: string | null }> {
  await page.waitForSelector('.verdict');
  await page.waitForSelector('#result:not([aria-busy])');
  return {
    word: await page.locator('.verdict h2').textContent(),
    sentence: await page.locator('.verdict .sentence').textContent(),
  };
}
