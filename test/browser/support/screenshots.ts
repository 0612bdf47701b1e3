import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** Pictures are kept at a quarter of their size, in which how a machine smooths its letters is gone. */
const SCALE = 4;
/** Of 255, in any of the three colours. */
const SEEN_DIFFERENCE = 20;

const FONTS = [
  ['400', '400Regular/NotoSans_400Regular.ttf'],
  ['700', '700Bold/NotoSans_700Bold.ttf'],
] as const;

const resolve = createRequire(import.meta.url).resolve;

/** The style by which every machine writes with the same letters; for a page whose policy is passed over. */
export function pinnedFonts(): string {
  const faces = FONTS.map(([weight, file]) => {
    const font = readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}`), 'base64');
    return `@font-face{font-family:Pinned;font-weight:${weight};src:url(data:font/ttf;base64,${font})}`;
  });
  const still =
    '*{font-family:Pinned!important;animation:none!important;transition:none!important}';
  return `${faces.join('')}${still}`;
}

/** What is seen of a page, small, as PNG. */
export async function smallPicture(page: Page): Promise<Buffer> {
  const whole = (await page.screenshot()).toString('base64');
  const small = await onBlankPage(page, (blank) =>
    blank.evaluate(
      async ([base64, scale]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width / scale);
        canvas.height = Math.round(image.height / scale);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/png');
      },
      [whole, SCALE] as const,
    ),
  );
  return Buffer.from(small.slice(small.indexOf(',') + 1), 'base64');
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity, row by row. */
  readonly values: readonly number[];
}

/** The share of pixels that anybody would see to differ; all of them where the pictures have different sizes. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = [await pixelsOf(page, one), await pixelsOf(page, other)];
  if (first.width !== second.width || first.height !== second.height) return 1;
  const pixels = first.width * first.height;
  let count = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const differs = [0, 1, 2].some((colour) => {
      const at = 4 * pixel + colour;
      return Math.abs((first.values[at] ?? 0) - (second.values[at] ?? 0)) > SEEN_DIFFERENCE;
    });
    if (differs) count += 1;
  }
  return count / pixels;
}

function pixelsOf(page: Page, picture: Buffer): Promise<Pixels> {
  return onBlankPage(page, (blank) =>
    blank.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return { width, height, values: Array.from(context.getImageData(0, 0, width, height).data) };
    }, picture.toString('base64')),
  );
}

async function onBlankPage<Made>(page: Page, work: (blank: Page) => Promise<Made>): Promise<Made> {
  const browser = page.context().browser() as Browser;
  const blank = await browser.newPage();
  try {
    return await work(blank);
  } finally {
    await blank.close();
  }
}

/** The picture that is kept of a state; that of now where new ones are asked for, or none is kept. */
export function keptPicture(name: string, now: Buffer): Buffer {
  const file = new URL(`../screenshots/${name}.png`, import.meta.url);
  if (process.env['MICROCERT_UPDATE_SCREENSHOTS'] === '1') writeFileSync(file, now);
  if (!existsSync(file)) throw new Error(`no picture is kept of ${name}: see CONTRIBUTING.md`);
  return readFileSync(file);
}

/** Where a picture can be looked at that is not as it should be. */
export function setAside(name: string, picture: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'microcert-screenshot-')), `${name}.png`);
  writeFileSync(file, picture);
  return file;
}
