/** One page of each kind, for what need not be tried on every page, by the names that pictures of them have. */
export const NAMED_KINDS: Readonly<Record<string, string>> = {
  home: '/',
  regions: '/wilayah/',
  province: '/wilayah/kalimantan-utara/',
  'region-revote': '/wilayah/kalimantan-timur/kutai-kartanegara/',
  'region-blank-box': '/wilayah/kalimantan-utara/malinau/',
  poster: '/wilayah/kalimantan-timur/kutai-kartanegara/poster/',
  edition: '/pilkada/2024/',
  news: '/berita/',
  'news-topic': '/berita/topik/hoaks/',
  'news-place': '/berita/wilayah/tarakan/',
  article: '/berita/2024-10-07-anev-kapolda-narkotika/',
  appeals: '/imbauan/',
  'appeals-place': '/imbauan/wilayah/tarakan/',
  appeal: '/imbauan/kapolda-kaltim-jangan-lengah-narkotika-7-oktober-2024/',
  contacts: '/kontak/',
  contact: '/kontak/polres-tarakan/',
  'security-pages': '/pengamanan/',
  security: '/pengamanan/penjagaan-tps/',
  guides: '/panduan/',
  guide: '/panduan/melapor-ke-bawaslu/',
  stages: '/tahapan/',
  search: '/cari/',
  kept: '/luring/',
  data: '/data/',
  about: '/tentang/',
  corrections: '/tentang/koreksi/',
  access: '/tentang/aksesibilitas/',
  privacy: '/tentang/privasi/',
  licences: '/tentang/lisensi/',
  missing: '/404.html',
};

export const KINDS: readonly string[] = Object.values(NAMED_KINDS);

/** A page of each set of scripts and controls, for what takes long. */
export const VARIED_KINDS: readonly string[] = [
  'home',
  'region-revote',
  'poster',
  'edition',
  'contacts',
  'contact',
  'search',
  'guide',
  'kept',
  'missing',
].map((name) => String(NAMED_KINDS[name]));
