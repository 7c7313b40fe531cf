/** Addresses of the site that content/ names, held against the site as it was built: pages that exist, and their parts. */
import { closest } from '../../search/closest.ts';
import { type Content, type Entry, problemAt, problemOnLine } from '../reader/entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import type { Site } from '../reader/site.ts';
import { articlesOf } from './articles.ts';
import { ownAddress } from './own-address.ts';

/** Where a link of the site leads. */
export interface Target {
  address: string;
  /** Id of the part of the page; empty for the page itself. */
  fragment: string;
}

/** A target that is wrong, and the line that names it. */
export interface WrongTarget {
  target: Target;
  problem: Problem;
}

const ORIGIN = 'http://site.invalid';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where `written`, a link on the page at `own`, leads on this site; `null` where it leads out of it. */
export function targetOf(written: string, own: string): Target | null {
  const url = URL.parse(written, ORIGIN + own);
  return url?.origin === ORIGIN ? { address: decoded(url.pathname), fragment: decoded(url.hash.slice(1)) } : null;
}

/** What is known of addresses that are no pages of the site. */
interface Absent {
  moved: ReadonlyMap<string, string>;
  deleted: ReadonlySet<string>;
  /** Files of articles that readers may not see yet. */
  hidden: ReadonlyMap<string, string>;
}

function absentOf(content: Content, site: Site): Absent {
  const all = content.redirects.map(({ data }) => data);
  const articles = articlesOf(content).map(({ file, id }): [string, string] => [ownAddress(file, id), file]);
  return {
    moved: new Map(all.flatMap(({ moved }) => moved.map(({ from, to }): [string, string] => [from, to]))),
    deleted: new Set(all.flatMap(({ deleted }) => deleted.map(({ from }) => from))),
    hidden: new Map(articles.filter(([address]) => !site.get(address)?.listed)),
  };
}

/** The address that `wrong` may have meant. Files with a hash in their name are for pages alone. */
function guess(wrong: string, site: Site): string {
  const known = [...site].filter(([address, { listed }]) => listed && !address.startsWith('/_'));
  return didYouMean(
    closest(
      wrong,
      known.map(([address]) => address),
    ),
  );
}

/** What is wrong with a link from the page at `own`; `null` where it leads somewhere. A hidden page may link to others that are. */
function linkSentence(
  { address, fragment }: Target,
  own: string,
  site: Site,
  { moved, deleted, hidden }: Absent,
): string | null {
  const page = site.get(address);
  if (page?.listed) {
    const leads = fragment === '' || page.ids.has(fragment);
    return leads ? null : `bagian #${fragment} tidak ada di ${address}${didYouMean(closest(fragment, [...page.ids]))}`;
  }
  const to = moved.get(address);
  if (to !== undefined) return `halaman ${address} sudah pindah; ganti tautan ini menjadi ${to}`;
  if (deleted.has(address)) return `halaman ${address} sudah dihapus; hapus tautan ini`;
  const file = hidden.get(address);
  if (file !== undefined)
    return hidden.has(own) ? null : `halaman ${address} belum tampil (${file}); terbitkan dulu, atau hapus tautan ini`;
  if (site.has(`${address}/`)) return `alamat ${address} harus ditutup dengan garis miring: ${address}/`;
  return `halaman ${address} tidak ada${guess(address, site)}`;
}

function inBody(entry: Entry<unknown>, site: Site, absent: Absent): WrongTarget[] {
  const own = ownAddress(entry.file, entry.id);
  return entry.parsed.nodes.flatMap(({ node, line }) => {
    const target = node.type === 'link' || node.type === 'definition' ? targetOf(node.url, own) : null;
    const message = target && linkSentence(target, own, site, absent);
    return target && message ? [{ target, problem: problemOnLine(entry, line, message) }] : [];
  });
}

/** Old addresses belong to no page, and the pages that they lead on to are there. */
function inRedirects(content: Content, site: Site, { hidden }: Absent): WrongTarget[] {
  const isHere = (address: string): boolean => site.get(address)?.listed === true;
  return content.redirects.flatMap((entry) => {
    const { moved, deleted } = entry.data;
    const wrong = (address: string, path: (string | number)[], message: string): WrongTarget => ({
      target: { address, fragment: '' },
      problem: problemAt(entry, path, message),
    });
    const used = (from: string, path: (string | number)[]): WrongTarget[] =>
      isHere(from) || hidden.has(from)
        ? [wrong(from, path, `alamat ${from} masih dipakai sebuah halaman; hapus baris ini`)]
        : [];
    const missing = (to: string | undefined, path: (string | number)[]): WrongTarget[] => {
      if (to === undefined || isHere(to)) return [];
      if (hidden.has(to))
        return [wrong(to, path, `halaman ${to} belum tampil; terbitkan dulu, atau tulis alamat lain`)];
      return [wrong(to, path, `alamat ${to} tidak ada${guess(to, site)}`)];
    };
    return [
      ...moved.flatMap(({ from, to }, index) => [
        ...used(from, ['moved', index, 'from']),
        ...missing(to, ['moved', index, 'to']),
      ]),
      ...deleted.flatMap(({ from, see }, index) => [
        ...used(from, ['deleted', index, 'from']),
        ...missing(see, ['deleted', index, 'see']),
      ]),
    ];
  });
}

/** Every address in `content` that `site`, built from it, gives the lie. */
export function wrongTargets(content: Content, site: Site): WrongTarget[] {
  const absent = absentOf(content, site);
  return [
    ...[...articlesOf(content), ...content.regions].flatMap((entry) => inBody(entry, site, absent)),
    ...inRedirects(content, site, absent),
  ];
}
