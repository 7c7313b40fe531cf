/** `npm run screenshots`: pictures of every kind of page, at phone and desk width, light and dark, into the git-ignored .cache/. */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../tests/support/browser.ts';
import { serve } from '../tests/support/serve.ts';

const OUT = '.cache/screenshots';
const PAGES = {
  home: '/',
  regions: '/wilayah/',
  province: '/wilayah/kalimantan-utara/',
  region: '/wilayah/kalimantan-timur/kutai-kartanegara/',
  'blank-box': '/wilayah/kalimantan-utara/malinau/',
  edition: '/pilkada/2024/',
  news: '/berita/',
  article: '/berita/2024-11-19-kunjungan-pj-gubernur-kapolda-bontang/',
  appeals: '/imbauan/',
  appeal: '/imbauan/kapolda-kaltim-jangan-lengah-narkotika-7-oktober-2024/',
  contacts: '/kontak/',
  contact: '/kontak/bawaslu-kaltim/',
  security: '/pengamanan/penjagaan-tps/',
  guide: '/panduan/melapor-ke-bawaslu/',
  stages: '/tahapan/',
  search: '/cari/?q=kukar',
  about: '/tentang/',
  access: '/tentang/aksesibilitas/',
  poster: '/wilayah/kalimantan-utara/tarakan/poster/',
  corrections: '/tentang/koreksi/',
  privacy: '/tentang/privasi/',
  licences: '/tentang/lisensi/',
  data: '/data/',
  missing: '/tidak-ada/',
};
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

mkdirSync(OUT, { recursive: true });
const { origin, close } = await serve('dist');
const browser = await launchBrowser();
for (const width of WIDTHS) {
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ viewport: { width, height: width < 500 ? 640 : 800 }, colorScheme });
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${OUT}/${name}-${width}-${colorScheme}.png` });
      if (colorScheme === 'light') await page.screenshot({ path: `${OUT}/${name}-${width}-full.png`, fullPage: true });
    }
    await page.close();
  }
}
await browser.close();
await close();
console.log(`Gambar ada di ${OUT}/.`);
