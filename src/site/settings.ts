/** The settings that a build is given, and what is wrong with them, a sentence each. */
import { resolveToday } from './dates.ts';

export const DEFAULT_ADDRESS = 'http://localhost:4321';

/** What stands behind the host of an address that is a host and nothing more. */
const BARE = /^https?:\/\/[^\s/?#@\\]+\/?$/i;
/** A commit or its name: nothing that could break the file that names it. */
const COMMIT = /^[\w.+/-]{1,100}$/;
const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i;

/** On one line, as it would be seen. */
const shown = (value: string): string => JSON.stringify(value.slice(0, 80));

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s@\\]+$/i.test(value) && URL.canParse(value);
}

function addressSentence(value: string): string | null {
  if (BARE.test(value) && URL.canParse(value)) return null;
  return `SITE_URL ${shown(value)} keliru. Tulis https:// dan nama situs saja, tanpa nama pengguna dan tanpa folder, misalnya https://example.org.`;
}

function dateSentence(value: string, now: Date): string | null {
  try {
    resolveToday(value, now);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Publisher {
  email: string | undefined;
  reportUrl: string | undefined;
}

/** What is wrong with the environment `env` and the `publisher` of `src/site.ts`; empty where a build may begin. An empty setting is unset. */
export function settingProblems(
  env: Readonly<Record<string, string | undefined>>,
  { email, reportUrl }: Publisher,
  now: Date,
): string[] {
  const { SITE_URL: address, BUILD_DATE: date, SOURCE_COMMIT: commit } = env;
  return [
    address ? addressSentence(address) : null,
    date ? dateSentence(date, now) : null,
    commit && !COMMIT.test(commit)
      ? `SOURCE_COMMIT ${shown(commit)} keliru. Tulis kode commit, misalnya yang ditunjukkan git rev-parse HEAD.`
      : null,
    email !== undefined && !MAIL.test(email)
      ? `publisher.email ${shown(email)} di src/site.ts bukan alamat surel. Tulis seperti nama@example.org.`
      : null,
    reportUrl !== undefined && !isWebAddress(reportUrl)
      ? `publisher.reportUrl ${shown(reportUrl)} di src/site.ts keliru. Tulis alamat lengkap yang dimulai dengan https://.`
      : null,
  ].filter((sentence) => sentence !== null);
}
