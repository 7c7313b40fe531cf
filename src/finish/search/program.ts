import type { IndexFile } from './file.ts';

/** Written once in the program of Pagefind 1.5, around the loading of a chunk of words or of a filter. */
const SILENT = 'catch(e){console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);}';

/**
 * The same index with a program that fails where a part of its index cannot be had. Pagefind's own logs it and goes on without that
 * part: it would say that nothing was found. Throws where the program is not of the form that is known.
 */
export function failingAloud(files: readonly IndexFile[]): IndexFile[] {
  return files.map((file) => {
    if (file.path !== 'pagefind.js') return file;
    const [before, after, ...more] = Buffer.from(file.content).toString('utf8').split(SILENT);
    if (after === undefined || more.length > 0) throw new Error('The program of Pagefind has another form than that of version 1.5.');
    return { ...file, content: Buffer.from(`${before}catch(e){throw e}${after}`) };
  });
}
