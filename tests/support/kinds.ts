/** One page of each kind. */
export const ONE_OF_EACH_KIND = [
  '/',
  '/wilayah/',
  '/wilayah/kalimantan-timur/kutai-kartanegara/',
  '/wilayah/kalimantan-utara/',
  '/pilkada/2024/',
  '/berita/',
  '/berita/2024-10-07-anev-kapolda-narkotika/',
  '/imbauan/',
  '/kontak/',
  '/kontak/polres-tarakan/',
  '/pengamanan/penjagaan-tps/',
  '/panduan/melapor-ke-bawaslu/',
  '/tahapan/',
  '/cari/',
];
