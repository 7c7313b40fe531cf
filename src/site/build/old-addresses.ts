import { readFiles } from '../../check/reader/entries.ts';
import { listFiles } from '../../check/reader/files.ts';

/** Addresses in the redirect list of `directory` (the `content` folder): they have pages, but belong into no sitemap. */
export function oldAddresses(directory: string): Set<string> {
  const lists = readFiles(listFiles(directory).filter(({ path }) => path === 'redirects.yaml')).content.redirects.map(
    ({ data }) => data,
  );
  return new Set(lists.flatMap(({ moved, deleted }) => [...moved, ...deleted].map(({ from }) => from)));
}
