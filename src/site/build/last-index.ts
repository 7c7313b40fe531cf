import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import sirv from 'sirv';
import { INDEX } from '../../search/index-address.ts';

/** Lets the dev server search the index of the last build, which is in the folder `site`. */
export function serveLastIndex(
  server: HookParameters<'astro:server:setup'>['server'],
  site: string,
  logger: AstroIntegrationLogger,
): void {
  const index = path.join(site, INDEX);
  if (existsSync(index)) server.middlewares.use(INDEX, sirv(index, { dev: true }));
  else logger.warn('Pencarian belum bisa dipakai: jalankan "npm run build" satu kali, lalu "npm run dev" lagi.');
}
