/** `npm run links`: opens every link of dist/ that leads out of the site and prints those that are down, as Markdown. Always exit 0. */
import { globSync, readFileSync } from 'node:fs';
import { deadLinkReport, outwardLinks, reasonOf, type DeadLink, type OutwardLink } from '../src/site/outward-links.ts';

const AT_ONCE = 6;
const PATIENCE_MS = 20_000;
const OWN_HOST = new URL(process.env['SITE_URL'] || 'http://localhost:4321').host;

/** The first page that has it stands for all that do. */
function everyLink(): OutwardLink[] {
  const links = new Map<string, OutwardLink>();
  for (const file of globSync('dist/**/*.html').sort()) {
    const page = `/${file
      .replaceAll('\\', '/')
      .replace(/^dist\//, '')
      .replace(/index\.html$/, '')}`;
    for (const link of outwardLinks(readFileSync(file, 'utf8'), page, OWN_HOST))
      if (!links.has(link.href)) links.set(link.href, link);
  }
  return [...links.values()];
}

async function open(href: string): Promise<string | undefined> {
  try {
    const response = await fetch(href, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'user-agent': 'Mozilla/5.0 (pemeriksa tautan)' },
    });
    await response.body?.cancel();
    return reasonOf(response.status);
  } catch {
    return 'tidak menjawab';
  }
}

const waiting = everyLink();
const dead: DeadLink[] = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      // A server may be away for a moment.
      const reason = (await open(link.href)) && (await open(link.href));
      if (reason) dead.push({ ...link, reason });
    }
  }),
);
process.stdout.write(deadLinkReport(dead));
