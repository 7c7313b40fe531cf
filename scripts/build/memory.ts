/**
 * Settings of the build's memory. Vite's bundler allocates with mimalloc, which keeps what it freed for the rest of the process, some
 * 150 MB: it is through long before the first page is rendered, and the pages need the memory.
 */
export const MEMORY = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ABANDONED_PAGE_PURGE: '1' } as const;
