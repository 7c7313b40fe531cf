/** Every URL of the site. All end in a slash, as the host serves them. */

/** A name as part of a URL or fragment: `Loa Kulu` is `loa-kulu`. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Fragment of a kecamatan on the page of its region. */
export function districtAnchor(name: string): string {
  return `kecamatan-${slugOf(name)}`;
}

/** Fragment of a village on the page of its kecamatan. */
export function villageAnchor(name: string): string {
  return `desa-${slugOf(name)}`;
}

/** Fragment of a numbered source on its page. */
export function sourceAnchor(number: number): string {
  return `sumber-${number}`;
}

/** Fragment of a note on sources that disagree. */
export function disagreementAnchor(id: string): string {
  return `beda-${id}`;
}

/** Fragment of a correction on its page; `nth` counts those of one day from 1. */
export function correctionAnchor(date: string, nth: number): string {
  return `koreksi-${date}${nth > 1 ? `-${nth}` : ''}`;
}

/** Page `number` of a list, from 1, behind the address of the list. */
function pageIn(number: number): string {
  return number === 1 ? '' : `${number}/`;
}

export const paths = {
  home: () => '/',
  regions: () => '/wilayah/',
  /** `id` is a province or a region: `kalimantan-timur`, `kalimantan-timur/balikpapan`. */
  region: (id: string) => `/wilayah/${id}/`,
  /** Page of a kecamatan. */
  districtPage: (regionId: string, name: string) => `/wilayah/${regionId}/${slugOf(name)}/`,
  /** A village, on the page of its kecamatan. */
  village: (regionId: string, district: string, name: string) =>
    `${paths.districtPage(regionId, district)}#${villageAnchor(name)}`,
  /** All villages of a regency or city. */
  villages: (regionId: string) => `/wilayah/${regionId}/desa/`,
  /** A sheet to print, of a province or a region. */
  poster: (regionId: string) => `/wilayah/${regionId}/poster/`,
  edition: (edition: number) => `/pilkada/${edition}/`,
  /** The record of the election of a place in an edition. */
  record: (edition: number, regionId: string) => `/pilkada/${edition}/${regionId}/`,
  search: () => '/cari/',
  /** What a reader keeps on the phone, and the answer to what is not kept while there is no network. */
  offline: () => '/luring/',
  about: () => '/tentang/',
  access: () => '/tentang/aksesibilitas/',
  corrections: () => '/tentang/koreksi/',
  gaps: () => '/tentang/belum-diketahui/',
  correctionsFeed: () => '/tentang/koreksi/rss.xml',
  privacy: () => '/tentang/privasi/',
  licences: () => '/tentang/lisensi/',
  data: () => '/data/',
  /** A file below `/data/`: `elections.json`, `regions/kalimantan-timur/balikpapan.json`. */
  dataFile: (file: string) => `/data/${file}`,
  regionData: (regionId: string) => `/data/regions/${regionId}.json`,
  newsList: () => '/berita/',
  /** Page `number` of the list of news, from 1. */
  newsPage: (number: number) => (number === 1 ? '/berita/' : `/berita/halaman/${number}/`),
  newsItem: (id: string) => `/berita/${id}/`,
  newsTopic: (topic: string, page = 1) => `/berita/topik/${topic}/${pageIn(page)}`,
  newsOf: (regionSlug: string, page = 1) => `/berita/wilayah/${regionSlug}/${pageIn(page)}`,
  newsFeed: () => '/berita/rss.xml',
  newsFeedOf: (regionSlug: string) => `/berita/wilayah/${regionSlug}/rss.xml`,
  newsJsonFeed: () => '/berita/feed.json',
  appeals: () => '/imbauan/',
  appeal: (id: string) => `/imbauan/${id}/`,
  appealTopic: (topic: string) => `/imbauan/topik/${topic}/`,
  appealsOf: (regionSlug: string) => `/imbauan/wilayah/${regionSlug}/`,
  contacts: () => '/kontak/',
  /** The part of the list of contacts that is about a place. */
  contactsOf: (slug: string) => `/kontak/#${slug}`,
  contact: (id: string) => `/kontak/${id}/`,
  contactCard: (id: string) => `/kontak/${id}.vcf`,
  /** All contacts of a region in one file. */
  contactCards: (regionId: string) => `/wilayah/${regionId}/kontak.vcf`,
  security: () => '/pengamanan/',
  securityPage: (id: string) => `/pengamanan/${id}/`,
  guides: () => '/panduan/',
  guide: (id: string) => `/panduan/${id}/`,
  /** The social card beside the page at `path`. */
  card: (path: string) => `${path}kartu.png`,
  stages: () => '/tahapan/',
  /** Stages of an edition that is no longer the current one. */
  pastStages: (edition: number) => `/tahapan/${edition}/`,
  stagesCalendar: () => '/tahapan.ics',
  stagesCalendarOf: (regionId: string) => `/wilayah/${regionId}/tahapan.ics`,
} as const;
