/** Which days can be replayed. */
import { formatDate, isPlainDate } from '../site/dates.ts';

const EXAMPLE = 'npm run replay -- 2024-11-20';

/** Why the site cannot be shown as on `day`, in a sentence; `null` where it can. `first` is the day on which the first stage began. */
export function dayProblem(day: string | undefined, first: string, today: string): string | null {
  if (day === undefined) return `Tulis hari yang ingin dilihat, misalnya: ${EXAMPLE}`;
  if (!isPlainDate(day)) return `"${day}" bukan tanggal. Tulis tahun-bulan-hari, misalnya: ${EXAMPLE}`;
  if (day < first) return `${formatDate(day)} terlalu awal. Tahapan pertama dimulai pada ${formatDate(first)}.`;
  return day > today ? `${formatDate(day)} belum terjadi. Hari ini ${formatDate(today)}.` : null;
}
