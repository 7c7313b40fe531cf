import { KINDS } from '../../kinds/index.ts';

/** Address of the page that shows the body of `file`, `content/news/x.md`. */
export function ownAddress(file: string, id: string): string {
  return KINDS.find(({ name }) => name === file.split('/')[1])?.page?.(id) ?? '/';
}
