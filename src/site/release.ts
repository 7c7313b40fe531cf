/** What a build says of itself in `version.json`, and how the files that it lists are asked for. */

import { formatDate } from './dates.ts';

/** Stands in the root of the built site. */
export const RELEASE_FILE = 'version.json';

export interface Release {
  /** The commit that was built, 40 hexadecimal digits, with `-dirty` where files differed from it; `unknown` outside git. */
  commit: string;
  /** The day that the site took as today. */
  date: string;
  /** Content files by collection. */
  content: Record<string, number>;
  /** SHA-256 in hexadecimal digits of every other file, by its path in the site without a slash before it. */
  files: Record<string, string>;
}

/** Files that hosts read and do not send. */
const FOR_HOSTS = new Set(['_headers', '_redirects']);
const NOT_FOUND_PAGE = '404.html';
/** An address that no page has: the answer to it is the page for that. */
const NOWHERE = '/alamat-yang-tidak-ada/';

export interface Question {
  file: string;
  address: string;
  status: number;
  hash: string;
}

/** What to ask a server for, file by file, and what it must answer. */
export function questions({ files }: Release): Question[] {
  return Object.entries(files)
    .filter(([file]) => !FOR_HOSTS.has(file))
    .map(([file, hash]) => {
      if (file === NOT_FOUND_PAGE) return { file, hash, address: NOWHERE, status: 404 };
      return { file, hash, address: `/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`, status: 200 };
    });
}

/** Paths that a host answers with a real redirect, as the text of `_redirects` lists them. */
export function redirectedPaths(text: string): Set<string> {
  return new Set(text.split('\n').flatMap((line) => line.trim().split(/\s+/)[0] || []));
}

/** Days after which a site that is rebuilt daily has been forgotten: GitHub ends schedules after 60 days without a commit, and says it to nobody else. */
const MOST_DAYS = 7;

/** What to say where a site built for `date` is old on the day `today`; `undefined` where it is not. */
export function ageNotice(date: string, today: string): string | undefined {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  return days > MOST_DAYS
    ? `situs ini dibangun untuk ${formatDate(date)}, ${days} hari yang lalu. Bangun dan pasang lagi, dan periksa jadwalnya.`
    : undefined;
}
