/** Bytes that may travel, in brotli, before a page can be read. */

/** A page of content arrives in its first round trip, */
const PAGE_BUDGET = 14_336;
/** and lists may be longer. */
export const LIST_BUDGET = 20_480;
export const LISTS = /^\/((kontak|wilayah|berita(\/.*)?|imbauan|pilkada\/\d+)\/)?$/;

/** The page of a kecamatan. */
export const DISTRICT_PAGE = /^\/wilayah\/[^/]+\/[^/]+\/(?!(desa|poster)\/)[^/]+\/$/;
const DISTRICT_BUDGET = 5_000;

export function budgetOf(path: string): number {
  if (DISTRICT_PAGE.test(path)) return DISTRICT_BUDGET;
  return LISTS.test(path) ? LIST_BUDGET : PAGE_BUDGET;
}

/** All scripts that a page loads before it is touched. */
export const SCRIPT_BUDGET = 3_072;
