/** What of other people reaches the reader: code in the scripts and styles of the site, and data on its pages. */

export interface ShippedPackage {
  /** Name in npm; its licence is read from the package itself. */
  name: string;
  /** What the reader gets of it. */
  what: string;
}

export const SHIPPED_CODE: readonly ShippedPackage[] = [
  { name: 'pagefind', what: 'Program pencarian dan indeksnya' },
  { name: 'tailwindcss', what: 'Aturan dasar tampilan halaman' },
  ...['workbox-core', 'workbox-routing', 'workbox-strategies'].map((name) => ({
    name,
    what: 'Membuka halaman yang disimpan tanpa jaringan',
  })),
  { name: 'vite', what: 'Potongan kode yang memuat skrip saat diperlukan' },
];

export interface ShippedData {
  name: string;
  url: string;
  what: string;
  licence: string;
}

export const SHIPPED_DATA: readonly ShippedData[] = [
  {
    name: 'idn-area-data',
    url: 'https://github.com/fityannugroho/idn-area-data',
    what: 'Nama dan kode provinsi, kabupaten, kota, kecamatan, desa, dan kelurahan',
    licence: 'Open Database License (ODbL)',
  },
  {
    name: 'Natural Earth',
    url: 'https://www.naturalearthdata.com/',
    what: 'Garis pantai dan batas negara di peta',
    licence: 'domain publik',
  },
  { name: 'GeoNames', url: 'https://www.geonames.org/', what: 'Letak ibu kota di peta', licence: 'CC BY 4.0' },
  {
    name: 'Wikipedia',
    url: 'https://id.wikipedia.org/',
    what: 'Letak sebagian daerah di peta',
    licence: 'CC BY-SA 4.0',
  },
  {
    name: 'Inter',
    url: 'https://rsms.me/inter/',
    what: 'Bentuk huruf di kartu gambar',
    licence: 'SIL Open Font License 1.1',
  },
];

interface PackageFile {
  license?: string;
  author?: string | { name: string };
}

export interface PackageLicence extends ShippedPackage {
  licence: string;
  /** Who holds the rights, as the package says it. */
  holder: string;
}

/**
 * The licence that a package states in its `package.json`, with the copyright line of its licence text, or else its author. Throws
 * where the package states no licence: then its code must not be shipped.
 */
export function packageLicence(
  shipped: ShippedPackage,
  { license, author }: PackageFile,
  text: string | null,
): PackageLicence {
  if (!license) throw new Error(`Paket ${shipped.name} tidak menyebut lisensinya.`);
  const line = text === null ? undefined : /^Copyright \(c\) .+$/im.exec(text)?.[0].trim();
  return {
    ...shipped,
    licence: license,
    holder: line ?? (typeof author === 'string' ? author : (author?.name ?? shipped.name)),
  };
}
