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
const HASH_DIGITS = 10;

/** What `content` holds. Throws where it has no mark. */
export function unpack(content: Uint8Array): unknown {
  const raw = gunzipSync(content);
  if (raw.subarray(0, MARK.length).toString() !== MARK) throw new Error('A file of Pagefind has another form than that of version 1.5.');
  return decode(raw.subarray(MARK.length));
}

/**
 * `value` as a file, with the hash of what it holds: `id_` and digits, as Pagefind names files. Of Pagefind's seven digits two in some
 * thousands of chunks may be alike, and one would be written over the other.
 */
export function pack(value: unknown): { content: Uint8Array; hash: string } {
  const encoded = encode(value);
  const hash = createHash('sha256').update(encoded).digest('hex').slice(0, HASH_DIGITS);
  return { content: gzipSync(Buffer.concat([Buffer.from(MARK), encoded]), { level: 9 }), hash: `id_${hash}` };
}
