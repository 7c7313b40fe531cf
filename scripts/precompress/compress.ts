/** What a thread of the precompression does: compresses files, or takes what was compressed before from the cache. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Part of the cache's folder: other settings must not find what these made. */
const SETTINGS = 'br11-10-gz9';
/**
 * From here on a file is data that programs fetch, not a page or a script that a phone waits for. Brotli's last level takes three to four times as
 * long as the one before it and makes such a file some tenth smaller: a second of a core for each few thousand bytes.
 */
const LARGE_BYTES = 512 * 1024;

/** Strongest compression of what readers wait for. Without an operating system's name and time in it, gzip is the same everywhere. */
const ENCODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY - (bytes.length > LARGE_BYTES ? 1 : 0),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/** Writes the twins of `file`; true where they had to be made. Several threads may meet at one content. */
export function compressFile(file: string, cache: string): boolean {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const folder = path.join(cache, SETTINGS, hash.slice(0, 2));
  let made = false;
  for (const [ending, compress] of Object.entries(ENCODERS)) {
    const kept = path.join(folder, `${hash}.${ending}`);
    if (!existsSync(kept)) {
      mkdirSync(folder, { recursive: true });
      // Whoever reads a kept file must find the whole of it, also where a run was stopped.
      const unfinished = `${kept}.${process.pid}-${Math.random()}`;
      writeFileSync(unfinished, compress(bytes));
      renameSync(unfinished, kept);
      made = true;
    }
    copyFileSync(kept, `${file}.${ending}`);
  }
  return made;
}
