/** Links in bodies: labels that say where they lead, addresses that exist. */
import path from 'node:path';
import { closest } from '../../lib/closest.ts';
import { webAddress } from '../../schemas/fields.ts';
import type { Addresses } from '../addresses.ts';
import { textOf } from '../body.ts';
import { type Content, type Entry, problemOnLine } from '../entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';
import { ownAddress } from './own-address.ts';

const VAGUE = new Set([
  'klik',
  'klik di sini',
  'klik disini',
  'di sini',
  'disini',
  'sini',
  'selengkapnya',
  'baca selengkapnya',
  'baca',
  'baca di sini',
  'lihat',
  'link',
  'tautan',
  'ini',
]);
const BARE_URL = /^(https?:\/\/|www\.)\S*$/i;
const WEB_SCHEME = /^https?:/i;
const SAFE_SCHEME = /^(mailto|tel|sms):/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Old addresses of `redirects.yaml`. */
interface Moved {
  moved: ReadonlyMap<string, string>;
  deleted: ReadonlySet<string>;
}

function movedOf({ redirects }: Content): Moved {
  const all = redirects.map(({ data }) => data);
  return {
    moved: new Map(all.flatMap(({ moved }) => moved.map(({ from, to }): [string, string] => [from, to]))),
    deleted: new Set(all.flatMap(({ deleted }) => deleted.map(({ from }) => from))),
  };
}

function labelSentence(label: string): string | null {
  const words = label
    .trim()
    .toLowerCase()
    .replace(/[.…!:]+$/, '');
  if (words === '') return 'tautan ini tidak punya teks; tulis nama halaman yang dituju';
  if (BARE_URL.test(label.trim())) return 'teks tautan berupa alamat; tulis nama halamannya, misalnya [Cek DPT Online](https://…)';
  return VAGUE.has(words) ? `teks tautan "${label.trim()}" tidak jelas; tulis nama halaman yang dituju` : null;
}

/**
 * What is wrong with a link from the page at `own` to a page of the site itself; `null` where it leads somewhere. A page that is not yet
 * shown may link to others that are not.
 */
function internalSentence(own: string, address: string, fragment: string | undefined, addresses: Addresses, { moved, deleted }: Moved): string | null {
  const hidden = addresses.hidden.get(address);
  const fragments = hidden && addresses.hidden.has(own) ? hidden.fragments : addresses.pages.get(address);
  if (fragments === undefined) {
    const to = moved.get(address);
    if (to !== undefined) return `halaman ${address} sudah pindah; ganti tautan ini menjadi ${to}`;
    if (deleted.has(address)) return `halaman ${address} sudah dihapus; hapus tautan ini`;
    if (hidden) return `halaman ${address} belum tampil (${hidden.file}); terbitkan dulu, atau hapus tautan ini`;
    if (addresses.pages.has(`${address}/`)) return `alamat ${address} harus ditutup dengan garis miring: ${address}/`;
    return `halaman ${address} tidak ada${didYouMean(closest(address, [...addresses.pages.keys()]))}`;
  }
  if (fragment === undefined || fragments === null || fragments.has(fragment)) return null;
  return `bagian #${fragment} tidak ada di ${address}${didYouMean(closest(fragment, [...fragments]))}`;
}

function targetSentence(written: string, own: string, addresses: Addresses, moved: Moved): string | null {
  if (WEB_SCHEME.test(written)) return webAddress.safeParse(written).error?.issues[0]?.message ?? null;
  const url = decodeSafely(written);
  const scheme = SCHEME.exec(url)?.[1];
  if (scheme !== undefined) return SAFE_SCHEME.test(url) ? null : `tautan ${scheme}: tidak boleh dipakai; tulis alamat yang dimulai dengan https:// atau /`;
  if (url.startsWith('//')) return `alamat ${url} tidak lengkap; tulis https:${url}`;
  const [beforeFragment = '', fragment] = url.split('#', 2);
  const [address = ''] = beforeFragment.split('?', 1);
  if (address === '' && fragment === undefined) return 'tautan ini tidak punya alamat; tulis alamat yang dituju';
  if (address !== '' && !address.startsWith('/')) {
    return `alamat ${url} keliru; tulis alamat lengkap di situs ini, misalnya ${path.posix.join('/', path.posix.dirname(own), '/')}`;
  }
  return internalSentence(own, address === '' ? own : address, fragment === '' ? undefined : fragment, addresses, moved);
}

function entryLinks(entry: Entry<unknown>, addresses: Addresses, moved: Moved): Problem[] {
  const own = ownAddress(entry.file, entry.id);
  return entry.parsed.nodes.flatMap(({ node, line }) => {
    const label = node.type === 'link' || node.type === 'linkReference' ? labelSentence(textOf(node)) : null;
    const target = node.type === 'link' || node.type === 'definition' ? targetSentence(node.url, own, addresses, moved) : null;
    return [label, target].filter((message) => message !== null).map((message) => problemOnLine(entry, line, message));
  });
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

export function linkProblems(content: Content, addresses: Addresses): Problem[] {
  const moved = movedOf(content);
  return [...articlesOf(content), ...content.regions].flatMap((entry) => entryLinks(entry, addresses, moved));
}
