// `npx tsx build/icons.ts`: the pictures that the listing of an add-on wants, drawn from docs/pictures/*.svg.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const PICTURES = resolve(__dirname, '../docs/pictures');

/** Files by their drawing, with width and height in pixels. */
export const icons = [
  { file: 'icon-32.png', drawing: 'icon.svg', width: 32, height: 32 },
  { file: 'icon-128.png', drawing: 'icon.svg', width: 128, height: 128 },
  { file: 'icon-card.png', drawing: 'icon-card.svg', width: 220, height: 140 },
] as const;

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const { file, drawing, width, height } of icons) {
      const page = await browser.newPage({ viewport: { width, height } });
      const svg = readFileSync(join(PICTURES, drawing), 'utf8');
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
      );
      await page.screenshot({ path: join(PICTURES, file), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

if (require.main === module)
  draw().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
