/** The way to report a mistake on a page. */

interface Publisher {
  email: string | undefined;
  reportUrl: string | undefined;
}

/** Field of the report form that holds the page's address; `.github/ISSUE_TEMPLATE/laporkan-kesalahan.yml` has it as an id. */
export const REPORTED_PAGE_FIELD = 'halaman';

function mailTo(email: string, pageUrl: string): string {
  const body = [`Halaman: ${pageUrl}`, 'Apa yang salah:', 'Yang benar:', 'Tautan sumber:'].join('\r\n');
  return `mailto:${email}?subject=Laporan%20kesalahan&body=${encodeURIComponent(body)}`;
}

/**
 * Address that opens the publisher's report form, or else a mail to them, with the page's full address filled in; `undefined` where
 * the publisher has neither.
 */
export function reportHref({ email, reportUrl }: Publisher, pageUrl: string): string | undefined {
  if (reportUrl !== undefined) {
    const form = new URL(reportUrl);
    form.searchParams.set(REPORTED_PAGE_FIELD, pageUrl);
    return form.href;
  }
  return email === undefined ? undefined : mailTo(email, pageUrl);
}
