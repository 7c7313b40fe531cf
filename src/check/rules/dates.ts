/** Days that cannot be: what has not happened yet, and what happened after it was written. */
import { formatDate } from '../../site/dates.ts';
import { type Content, type Entry, problemAt } from '../reader/entries.ts';
import type { ArticleFields } from '../../kinds/article.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

type Path = (string | number)[];

/** True where even the earliest day of a partial date is after `today`. */
function isFuture(date: string | undefined, today: string): boolean {
  return date !== undefined && date > today.slice(0, date.length);
}

function futureProblem(entry: Entry<unknown>, path: Path, date: string | undefined, today: string): Problem[] {
  if (date === undefined || !isFuture(date, today)) return [];
  return [
    problemAt(
      entry,
      path,
      `${formatDate(date)} belum terjadi (hari ini ${formatDate(today)}); periksa tahun, bulan, dan harinya`,
    ),
  ];
}

function sourceDates(
  entry: Entry<{ sources: Record<string, { date?: string | undefined }> }>,
  today: string,
): Problem[] {
  return Object.entries(entry.data.sources).flatMap(([id, { date }]) =>
    futureProblem(entry, ['sources', id, 'date'], date, today),
  );
}

/** Future days of events, changes, confirmations, corrections and sources; a future `published` only waits. */
export function dateProblems(content: Content, today: string): Problem[] {
  const { regions, elections, counts, stages, contacts, redirects } = content;
  const articles: Entry<ArticleFields & { date?: string }>[] = articlesOf(content);
  const updated: Entry<{ updated: string }>[] = [...regions, ...elections, ...counts, ...stages, ...contacts];
  const corrected: Entry<Pick<ArticleFields, 'corrections'>>[] = [...articles, ...regions, ...elections, ...stages];
  return [
    ...updated.flatMap((entry) => futureProblem(entry, ['updated'], entry.data.updated, today)),
    ...articles.flatMap((entry) => futureProblem(entry, ['date'], entry.data.date, today)),
    ...articles
      .filter(({ data }) => isFuture(data.date, data.published) && !isFuture(data.date, today))
      .map((entry) => problemAt(entry, ['date'], 'peristiwa tidak bisa setelah tanggal terbit')),
    ...corrected.flatMap((entry) =>
      entry.data.corrections.flatMap(({ date }, index) =>
        futureProblem(entry, ['corrections', index, 'date'], date, today),
      ),
    ),
    ...contacts.flatMap((entry) =>
      entry.data.channels.flatMap(({ confirmed }, index) =>
        futureProblem(entry, ['channels', index, 'confirmed'], confirmed, today),
      ),
    ),
    ...counts.flatMap((entry) =>
      entry.data.counts.flatMap(({ asOf }, index) => futureProblem(entry, ['counts', index, 'asOf'], asOf, today)),
    ),
    ...redirects.flatMap((entry) =>
      entry.data.deleted.flatMap(({ date }, index) => futureProblem(entry, ['deleted', index, 'date'], date, today)),
    ),
    ...[...regions, ...elections, ...counts, ...stages, ...contacts, ...articles].flatMap((entry) =>
      sourceDates(entry, today),
    ),
    ...articles
      .filter(({ data }) => !data.draft && isFuture(data.published, today))
      .map((entry) =>
        problemAt(entry, ['published'], `halaman ini baru tampil pada ${formatDate(entry.data.published)}`, 'warning'),
      ),
  ];
}
