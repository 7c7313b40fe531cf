/** Links in bodies, as far as they can be judged without the site: labels that say where they lead, addresses that are written in full. */
import path from 'node:path';
import { webAddress } from '../../kinds/fields.ts';
import { textOf } from '../reader/body.ts';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
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

function labelSentence(label: string): string | null {
  const words = label
    .trim()
    .toLowerCase()
    .replace(/(?<![.…!:])[.…!:]+$/, '');
  if (words === '') return 'tautan ini tidak punya teks; tulis nama halaman yang dituju';
  if (BARE_URL.test(label.trim()))
    return 'teks tautan berupa alamat; tulis nama halamannya, misalnya [Cek DPT Online](https://…)';
  return VAGUE.has(words) ? `teks tautan "${label.trim()}" tidak jelas; tulis nama halaman yang dituju` : null;
}

function targetSentence(written: string, own: string): string | null {
  if (WEB_SCHEME.test(written)) return webAddress.safeParse(written).error?.issues[0]?.message ?? null;
  const url = decodeSafely(written);
  const scheme = SCHEME.exec(url)?.[1];
  if (scheme !== undefined)
    return SAFE_SCHEME.test(url)
      ? null
      : `tautan ${scheme}: tidak boleh dipakai; tulis alamat yang dimulai dengan https:// atau /`;
  if (url.startsWith('//')) return `alamat ${url} tidak lengkap; tulis https:${url}`;
  if (/^(\?[^#]*)?$/.test(url)) return 'tautan ini tidak punya alamat; tulis alamat yang dituju';
  if (/^[/?#]/.test(url)) return null;
  return `alamat ${url} keliru; tulis alamat lengkap di situs ini, misalnya ${path.posix.join('/', path.posix.dirname(own), '/')}`;
}

function entryLinks(entry: Entry<unknown>): Problem[] {
  const own = ownAddress(entry.file, entry.id);
  return entry.parsed.nodes.flatMap(({ node, line }) => {
    const label = node.type === 'link' || node.type === 'linkReference' ? labelSentence(textOf(node)) : null;
    const target = node.type === 'link' || node.type === 'definition' ? targetSentence(node.url, own) : null;
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

export function linkProblems(content: Content): Problem[] {
  return [...articlesOf(content), ...content.regions].flatMap(entryLinks);
}
