/** Where the search of texts has its indexes, each a folder as Pagefind writes it. */

/** Of all pages. */
export const INDEX = '/pagefind/';
/** Of the pages that readers may keep, for phones without network. */
export const OFFLINE_INDEX = '/indeks-luring/';
