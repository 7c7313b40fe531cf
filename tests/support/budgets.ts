/** Bytes that may travel, in brotli, before a page can be read. */

/** A page of content arrives in its first round trip, */
const PAGE_BUDGET = 14_336;
/** that of a place is short, so that what comes can be added, */
const PLACE_BUDGET = 9_000;
/** A province, regency or city. */
export const PLACE = /^\/wilayah\/[^/]+\/((?!poster\/)[^/]+\/)?$/;
/** and lists may be longer. */
export const LIST_BUDGET = 20_480;
export const LISTS = /^\/((kontak|wilayah|berita(\/.*)?|imbauan|pilkada\/\d+)\/)?$/;

/** The page of a kecamatan. */
export const DISTRICT_PAGE = /^\/wilayah\/[^/]+\/[^/]+\/(?!(desa|poster)\/)[^/]+\/$/;
const DISTRICT_BUDGET = 5_000;

export function budgetOf(path: string): number {
  if (PLACE.test(path)) return PLACE_BUDGET;
  if (DISTRICT_PAGE.test(path)) return DISTRICT_BUDGET;
  return LISTS.test(path) ? LIST_BUDGET : PAGE_BUDGET;
}

/** All scripts that a page loads before it is touched. */
export const SCRIPT_BUDGET = 3_072;
