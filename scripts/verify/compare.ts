import { createHash } from 'node:crypto';
import { questions, redirectedPaths, RELEASE_FILE, type Question, type Release } from '../../src/site/release.ts';

/** Files asked for side by side. */
const AT_ONCE = 8;

function isRelease(value: unknown): value is Release {
  return typeof value === 'object' && value !== null && 'commit' in value && 'date' in value;
}

/** How the build that is served differs from `release` by what it says of itself. */
async function compareRelease(address: string, release: Release): Promise<string[]> {
  const response = await fetch(new URL(RELEASE_FILE, address)).catch(() => null);
  if (!response) return [`${address} tidak menjawab.`];
  const served: unknown = response.ok ? await response.json().catch(() => null) : null;
  if (!isRelease(served)) return [`${RELEASE_FILE}: tidak ada di server, atau tidak terbaca.`];
  return [
    ...(served.commit === release.commit
      ? []
      : [`Server menyajikan commit ${served.commit}, bukan ${release.commit}.`]),
    ...(served.date === release.date
      ? []
      : [`Server menyajikan situs yang dibangun untuk ${served.date}, bukan untuk ${release.date}.`]),
  ];
}

/** What is wrong with the answer to one question; undefined where nothing is. */
async function compareFile(
  origin: string,
  { file, address, status, hash }: Question,
  redirected: ReadonlySet<string>,
): Promise<string | undefined> {
  const response = await fetch(new URL(address, origin), {
    redirect: 'manual',
    headers: { 'cache-control': 'no-cache' },
  }).catch(() => null);
  if (!response) return `${file}: server tidak menjawab.`;
  if ([301, 302, 308].includes(response.status) && redirected.has(address)) return undefined;
  if (response.status !== status)
    return `${file}: ${address} dijawab dengan status ${response.status}, bukan ${status}.`;
  const served = createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');
  return served === hash ? undefined : `${file}: isinya di server berbeda dari yang dibangun.`;
}

/** One sentence for each difference between the site at `address` and `release`; `redirects` is the text of its `_redirects`. */
export async function compareSite(address: string, release: Release, redirects: string): Promise<string[]> {
  const found = await compareRelease(address, release);
  const waiting = questions(release);
  const redirected = redirectedPaths(redirects);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const sentence = await compareFile(address, next, redirected);
      if (sentence) found.push(sentence);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}
