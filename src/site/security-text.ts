/** `/.well-known/security.txt` (RFC 9116): how to report a weakness of the site. */
import { site } from '../site.ts';
import { formatDate } from './dates.ts';

interface Publisher {
  email: string | undefined;
  reportUrl: string | undefined;
}

/** The standard advises less than a year. */
const VALID_DAYS = 364;

/** The instant at which a file of `today` stops being valid: the start of the day, so that it never runs into a second year. */
function expiryOf(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + VALID_DAYS * 86_400_000).toISOString().replace('.000Z', 'Z');
}

/** Whoever finds a weakness must not take the file for one that nobody looks after. */
const NOTICE_DAYS = 60;

/** A sentence where the file `text` has expired by `today`, or soon will; `undefined` where it has not. */
export function expiryNotice(text: string, today: string): string | undefined {
  const expires = /^Expires: (\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  if (expires === undefined) return 'security.txt tidak menyebut sampai kapan berlaku.';
  const days = (Date.parse(expires) - Date.parse(today)) / 86_400_000;
  return days > NOTICE_DAYS
    ? undefined
    : `security.txt hanya berlaku sampai ${formatDate(expires)}; bangun dan terbitkan situs lagi.`;
}

/**
 * The file as of `today`, at `address`. `null` where the publisher has no way to be reached: the standard demands one, and a made-up
 * one would be worse than none. Each build moves the expiry on, so that only a site that nobody builds for a year lets it lapse.
 */
export function securityText({ email, reportUrl }: Publisher, today: string, address: string): string | null {
  const contacts = [...(email ? [`mailto:${email}`] : []), ...(reportUrl ? [reportUrl] : [])];
  if (contacts.length === 0) return null;
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expiryOf(today)}`,
    `Preferred-Languages: ${site.language}, en`,
    `Canonical: ${address}`,
    '',
  ].join('\n');
}
