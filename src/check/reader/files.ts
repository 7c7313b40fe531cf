/** Files of a content folder: which there are, and which are content, pictures or out of place. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ARTICLE_KINDS, KINDS } from '../../kinds/index.ts';
import { MAX_BYTES } from './bytes.ts';

/** A file before it is read. */
export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  size: number;
  /** A link, a pipe and the like are never followed: what they lead to may lie anywhere. */
  kind: 'file' | 'link' | 'other';
  bytes: () => Uint8Array;
}

/** The editors' guide, and what lies under a hidden name, which the build does not read either. */
const IGNORED = /^README\.md$|(^|\/)\./;

function kindOf(item: Dirent): ContentFile['kind'] {
  if (item.isFile()) return 'file';
  return item.isSymbolicLink() ? 'link' : 'other';
}

/** All that is no folder. Not read in one go: that would walk into linked folders. */
function itemsIn(directory: string): Dirent[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((item) =>
    item.isDirectory() ? itemsIn(path.join(directory, item.name)) : [item],
  );
}

/** Files of `directory` by path, without the editors' guide and hidden files. */
export function listFiles(directory: string): ContentFile[] {
  return itemsIn(directory)
    .map((item) => ({ file: path.join(item.parentPath, item.name), kind: kindOf(item) }))
    .map(({ file, kind }) => ({
      path: path.relative(directory, file).replaceAll(path.sep, '/'),
      size: lstatSync(file).size,
      kind,
      bytes: () => readFileSync(file),
    }))
    .filter((file) => !IGNORED.test(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A picture may lie beside the article that shows it. */
export const IMAGE = new RegExp(
  String.raw`^(${ARTICLE_KINDS.map(({ name }) => name).join('|')})/[a-z0-9-]+\.(jpe?g|png|webp|avif|svg)$`,
);

/** A file that is too long is not read: its first part is enough to say so. */
export function bytesOf(file: ContentFile): Uint8Array {
  return file.size > MAX_BYTES ? new Uint8Array(file.size) : file.bytes();
}

/** Pictures that phones and offices make and browsers do not show. */
const UNSHOWN = /\.(heic|heif|tiff?|bmp|gif|raw|dng|psd|pdf)$/i;

/** The name that a file may have instead of `file`: small letters, digits and hyphens; a JPG where browsers would not show it. */
export function plainName(file: string): string {
  const { dir, name, ext } = path.posix.parse(file);
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return path.posix.join(dir, `${plain}${UNSHOWN.test(file) ? '.jpg' : ext.toLowerCase()}`);
}

/** Why a picture of this name is not shown, and the name under which it would be; `null` where nothing is wrong with the name. */
export function unshownSentence(file: string): string | null {
  const format = UNSHOWN.exec(file)?.[1];
  return format === undefined
    ? null
    : `peramban tidak menampilkan gambar .${format}; simpan ulang sebagai JPG dengan nama ${plainName(file)}`;
}

/** Why a file that belongs to no collection is not where, or not called what, it should be. */
export function placeSentence(file: string): string {
  const unshown = unshownSentence(`content/${file}`);
  if (unshown !== null) return unshown;
  const example = KINDS.find(({ name }) => file.startsWith(`${name}/`))?.example;
  if (/[^a-z0-9./-]/.test(file))
    return `nama berkas hanya memakai huruf kecil, angka, dan tanda hubung; ganti menjadi content/${plainName(file)}`;
  return example
    ? `nama atau tempat berkas ini keliru; tulis seperti content/${example}`
    : 'berkas ini tidak pada tempatnya; lihat content/README.md untuk nama folder dan nama berkas';
}

/** Why what is no plain file is not read. */
export const NO_FILE = {
  link: 'ini tautan ke tempat lain, bukan berkas; salin berkasnya ke sini',
  other: 'ini bukan berkas biasa; hapus, lalu simpan isinya sebagai berkas',
} as const;
