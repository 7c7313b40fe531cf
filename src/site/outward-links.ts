/** A link that leads out of the site, and a page that has it. */
export interface OutwardLink {
  href: string;
  page: string;
}

/** A link that could not be opened, and why. */
export interface DeadLink extends OutwardLink {
  reason: string;
}

/** Leads to no page: it hands a text that the site made to a chat. */
const CHAT = 'wa.me';

/** Links of `html`, the page at `page`, to other hosts than `own`. */
export function outwardLinks(html: string, page: string, own: string): OutwardLink[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*\shref="(https?:[^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
  return [...new Set(hrefs)]
    .filter((href) => URL.canParse(href) && ![own, CHAT].includes(new URL(href).host))
    .map((href) => ({ href, page }));
}

/** What a server's status means for a reader: nothing where the page opens, or where the server only keeps programs away. */
export function reasonOf(status: number): string | undefined {
  const forProgramsOnly = [401, 403, 405, 429, 999].includes(status);
  return status < 400 || forProgramsOnly ? undefined : `status ${status}`;
}

/** The list as Markdown for an issue; empty where all links open. */
export function deadLinkReport(dead: readonly DeadLink[]): string {
  if (dead.length === 0) return '';
  const lines = dead.map(({ href, page, reason }) => `- [ ] ${href} (${reason}), di ${page}`);
  return `Tautan berikut tidak bisa dibuka dari sini. Buka sendiri dulu: situsnya mungkin hanya menolak program.\n\n${lines.sort().join('\n')}\n`;
}
