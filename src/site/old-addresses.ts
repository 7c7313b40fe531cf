/** Addresses that the site once had, and where each leads now. */
import type { RedirectsData } from '../kinds/redirects.ts';

export type MovedAddress = RedirectsData['moved'][number];
export type DeletedAddress = RedirectsData['deleted'][number];

/**
 * Moved addresses, each with the last address of its way: a page that moved twice is one step away. Throws where a way leads back
 * to itself.
 */
export function withLastAddress(moved: readonly MovedAddress[]): MovedAddress[] {
  const next = new Map(moved.map(({ from, to }) => [from, to]));
  return moved.map(({ from, to }) => {
    const seen = new Set([from]);
    let last = to;
    for (let further: string | undefined = last; further !== undefined; further = next.get(last)) {
      if (seen.has(further))
        throw new Error(`Alamat ${from} di content/redirects.yaml berputar dan tidak pernah sampai.`);
      seen.add(further);
      last = further;
    }
    return { from, to: last };
  });
}

/**
 * The `_redirects` file of Netlify and Cloudflare Pages. Netlify passes over a rule whose address has a page of its own unless its
 * status ends in "!"; Cloudflare ignores such a line and takes the plain one.
 */
export function hostRedirects(moved: readonly MovedAddress[]): string {
  return moved.flatMap(({ from, to }) => [`${from} ${to} 301!\n`, `${from} ${to} 301\n`]).join('');
}
