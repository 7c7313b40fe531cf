/** Sitemaps of several parts as one, in the order and the size that @astrojs/sitemap gives to those of a whole site. */

/** Addresses in one file; the standard allows 50,000. */
const MOST_ENTRIES = 45_000;
const ENTRY = /<url>.*?<\/url>/gs;
const INDEXED = /<sitemap><loc>([^<]*)sitemap-0\.xml<\/loc><\/sitemap>/;

export const SITEMAP_INDEX = 'sitemap-index.xml';
export const SITEMAP = /^sitemap-\d+\.xml$/;

const addressOf = (entry: string): string => /<loc>([^<]*)<\/loc>/.exec(entry)?.[1] ?? '';

/** Files by their names, from the texts of all `sitemap-<n>.xml` and of one index. Throws where they are of another form. */
export function mergedSitemaps(sitemaps: readonly string[], index: string): Map<string, string> {
  const [head, tail] = [sitemaps[0]?.split('<url>')[0], sitemaps[0]?.split('</url>').at(-1)];
  const host = INDEXED.exec(index)?.[1];
  if (!head || !tail || host === undefined) throw new Error('The sitemaps are not of the form that @astrojs/sitemap writes.');
  const entries = [...new Set(sitemaps.flatMap((text) => text.match(ENTRY) ?? []))].sort((a, b) =>
    addressOf(a).localeCompare(addressOf(b), 'en', { numeric: true }),
  );
  const files = Array.from({ length: Math.ceil(entries.length / MOST_ENTRIES) }, (_, number) => {
    const own = entries.slice(number * MOST_ENTRIES, (number + 1) * MOST_ENTRIES);
    return [`sitemap-${number}.xml`, `${head}${own.join('')}${tail}`] as const;
  });
  const listed = files.map(([name]) => `<sitemap><loc>${host}${name}</loc></sitemap>`).join('');
  return new Map([...files, [SITEMAP_INDEX, index.replace(/<sitemap>.*<\/sitemap>/s, () => listed)]]);
}
