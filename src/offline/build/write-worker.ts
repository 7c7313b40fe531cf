import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { WORKER } from '../names.ts';
import { SAVES_PAGES } from '../../site.ts';

const SOURCES = new URL('../client/worker/', import.meta.url);

/** The text of the worker that keeps pages, or of the one that takes it off every phone. */
export async function bundleWorker(keeps: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2020',
      rolldownOptions: {
        input: fileURLToPath(new URL(keeps ? 'index.ts' : 'retired.ts', SOURCES)),
        output: { format: 'iife' },
      },
    },
  });
  const [file, ...others] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (file?.type !== 'chunk' || others.length > 0) throw new Error('The service worker is not one script.');
  return file.code;
}

/** Writes the worker into `site`, to its fixed address: browsers look there for its next version, so its name never changes. */
export async function writeWorker(site: string): Promise<void> {
  writeFileSync(path.join(site, WORKER), await bundleWorker(SAVES_PAGES));
}
