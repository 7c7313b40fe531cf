/**
 * `npm run screenshots`: pictures of every kind of page on a phone, a tablet and a desk, light and dark, into the git-ignored .cache/:
 * the first screen in both, the whole page in light. `-- article contact` takes only those.
 */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../tests/support/browser.ts';
import { NAMED_KINDS } from '../tests/support/kinds.ts';
import { serve } from '../tests/support/serve.ts';

const OUT = '.cache/screenshots';
/** What a page shows only once it has been asked. */
const ASKED = { 'search-results': '/cari/?q=kukar', 'search-filtered': '/cari/?q=kukar&jenis=Berita&tahun=2024' };
const SIZES = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const SCHEMES = ['light', 'dark'] as const;

const wanted = process.argv.slice(2);
const pages = Object.entries({ ...NAMED_KINDS, ...ASKED }).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
if (pages.length === 0) throw new Error(`no page of these names: ${wanted.join(', ')}`);

mkdirSync(OUT, { recursive: true });
const { origin, close } = await serve('dist');
const browser = await launchBrowser();
for (const viewport of SIZES) {
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ viewport, colorScheme });
    for (const [name, path] of pages) {
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      const start = `${OUT}/${name}-${viewport.width}`;
      await page.screenshot({ path: `${start}-${colorScheme}.png` });
      if (colorScheme === 'light') await page.screenshot({ path: `${start}-full.png`, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await close();
console.log(`Gambar ada di ${OUT}/.`);
