/** Bytes that may travel, in brotli, before a page can be read. */

/** A page of content arrives in its first round trip, */
const PAGE_BUDGET = 14_336;
/** the record of a place with two votes and all their sources a little after it, */
const PLACE_BUDGET = 15_360;
const PLACES = /^\/wilayah\/[^/]+\/[^/]+\/$/;
/** and lists may be longer. */
export const LIST_BUDGET = 20_480;
export const LISTS = /^\/((kontak|wilayah|berita(\/.*)?|imbauan|pilkada\/\d+)\/)?$/;

export function budgetOf(path: string): number {
  if (PLACES.test(path)) return PLACE_BUDGET;
  return LISTS.test(path) ? LIST_BUDGET : PAGE_BUDGET;
}

/** All scripts that a page loads before it is touched. */
export const SCRIPT_BUDGET = 3_072;
