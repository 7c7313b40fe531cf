import { expect, test } from 'vitest';
import { COMMON_PART, partFinder, partNames } from './parts.ts';

const regions = ['kalimantan-utara', 'kalimantan-timur', 'kalimantan-timur/berau', 'kalimantan-utara/tarakan'];
const partOf = partFinder({
  regions,
  news: [
    { id: '2024-11-27-satu', regions: ['berau'] },
    { id: '2024-11-27-dua', regions: ['berau', 'kalimantan-timur'] },
    { id: '2024-11-27-lintas', regions: ['berau', 'tarakan'] },
  ],
  appeals: [{ id: 'polda', regions: ['kalimantan-utara'] }],
  contacts: [
    { id: 'polres-berau', regions: ['berau'] },
    { id: 'polri-110', regions: [] },
  ],
});

test('there is a common part and one for each province', () => {
  expect(partNames(regions)).toEqual(['umum', 'kalimantan-timur', 'kalimantan-utara']);
});

test.each([
  ['/wilayah/kalimantan-timur/', 'kalimantan-timur'],
  ['/wilayah/kalimantan-utara/tarakan/poster/', 'kalimantan-utara'],
  ['/wilayah/kalimantan-utara/tahapan.ics', 'kalimantan-utara'],
  ['/berita/2024-11-27-satu/', 'kalimantan-timur'],
  ['/berita/2024-11-27-dua/', 'kalimantan-timur'],
  ['/berita/wilayah/tarakan/rss.xml', 'kalimantan-utara'],
  ['/imbauan/polda/', 'kalimantan-utara'],
  ['/imbauan/wilayah/berau/', 'kalimantan-timur'],
  ['/kontak/polres-berau.vcf', 'kalimantan-timur'],
  ['/data/regions/kalimantan-utara.json', 'kalimantan-utara'],
  ['/luring/kalimantan-utara.json', 'kalimantan-utara'],
  ['/luring/kalimantan-timur/berau.json', 'kalimantan-timur'],
  ['/data/regions/kalimantan-timur/berau.json', 'kalimantan-timur'],
])('%s belongs to %s', (address, part) => {
  expect(partOf(address)).toBe(part);
});

test.each([
  '/',
  '/404.html',
  '/wilayah/',
  '/luring/',
  '/berita/',
  '/berita/2024-11-27-lintas/',
  '/berita/halaman/2/',
  '/berita/alamat-lama/',
  '/kontak/polri-110/',
  '/data/elections.json',
  '/pilkada/2024/',
])('%s belongs to all', (address) => {
  expect(partOf(address)).toBe(COMMON_PART);
});
