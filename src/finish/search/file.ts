/** The form of a file of Pagefind's index: CBOR behind a mark, then gzip. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the index, its path below `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const MARK = 'pagefind_dcd';
/** The file that Pagefind's program opens first. */
export const ENTRY = 'pagefind-entry.json';
export const OTHER_FORM = 'The index of Pagefind has another form than that of version 1.5.';
const HASH_DIGITS = 10;

/** What `content` holds. Throws where it has no mark. */
export function unpack(content: Uint8Array): unknown {
  const raw = gunzipSync(content);
  if (raw.subarray(0, MARK.length).toString() !== MARK) throw new Error(OTHER_FORM);
  return decode(raw.subarray(MARK.length));
}

const ADDRESS = /"url":"([^"]+)"/;

/** The address of the page whose text, a fragment of the index, is in `content`. */
export function addressIn(content: Uint8Array): string {
  const [, address] = ADDRESS.exec(gunzipSync(content).toString('utf8')) ?? [];
  if (address === undefined) throw new Error(OTHER_FORM);
  return address;
}

/**
 * A name for what holds `bytes`: `id_` and digits, as Pagefind names files. Of Pagefind's seven digits two in some thousands of chunks
 * may be alike, and one would be written over the other.
 */
export function nameFor(bytes: Uint8Array): string {
  return `id_${createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS)}`;
}

/** `value` as a file, with a name for it. */
export function pack(value: unknown): { content: Uint8Array; hash: string } {
  const encoded = encode(value);
  return { content: gzipSync(Buffer.concat([Buffer.from(MARK), encoded]), { level: 9 }), hash: nameFor(encoded) };
}
