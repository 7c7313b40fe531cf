/** Plain dates (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) and the one clock of the site. Text compares as time does, so `<` is enough. */

/** WITA, the time of both provinces, is UTC+8 all year. */
const WITA_AHEAD_MS = 8 * 3_600_000;

/** A day of this century: no page, feed or calendar is meant for another. */
const PLAIN_DATE = /^20\d{2}-\d{2}-\d{2}$/;

/** `YYYY-MM-DDThh:mm:ss` by the clocks of WITA. Reckoned: what Intl writes is for people, and each engine writes it in its own way. */
const inWita = (instant: Date): string => new Date(instant.getTime() + WITA_AHEAD_MS).toISOString();

/** The day in WITA at `instant`, as `YYYY-MM-DD`. */
export function dayInWita(instant: Date): string {
  return inWita(instant).slice(0, 10);
}

/** The hour and minute in WITA at `instant`, as `14.05`. */
export function clockInWita(instant: Date): string {
  return inWita(instant).slice(11, 16).replace(':', '.');
}

/** True for a day of this century that the calendar has, as `YYYY-MM-DD`. */
export function isPlainDate(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return PLAIN_DATE.test(day) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day;
}

/**
 * The day that the site takes as today: `buildDate` (the BUILD_DATE of the environment) where it is set, else the day in WITA at
 * `now`. Throws a sentence in Indonesian where `buildDate` is no date.
 */
export function resolveToday(buildDate: string | undefined, now: Date): string {
  if (!buildDate) return dayInWita(now);
  if (!isPlainDate(buildDate))
    throw new Error(`BUILD_DATE "${buildDate}" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-11-22.`);
  return buildDate;
}

/** The latest of `days`. */
export function latestOf(days: readonly [string, ...string[]]): string {
  return days.reduce((a, b) => (a > b ? a : b));
}

const DAY_MS = 86_400_000;

/** The day after `day`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** The instant of a partial date in UTC; only for formatting in UTC. */
function utc(date: string): Date {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}

/** A format costs more to make than a thousand dates to write, so each is made once. */
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', ...options });
const year = format({ year: 'numeric' });
const month = format({ year: 'numeric', month: 'long' });
const day = format({ year: 'numeric', month: 'long', day: 'numeric' });
const dayOfMonth = format({ month: 'long', day: 'numeric' });

/** `27 November 2024`, `November 2024` or `2024`, as far as `date` goes. */
export function formatDate(date: string): string {
  const parts = date.split('-').length;
  return (parts > 2 ? day : parts > 1 ? month : year).format(utc(date));
}

/** `3–4 Desember 2024`, `30 November–1 Desember 2024`, or one day where both are the same. */
export function formatDateRange(start: string, end: string | undefined): string {
  if (end === undefined || end === start) return formatDate(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${utc(start).getUTCDate()}–${formatDate(end)}`;
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${formatDate(start)}–${formatDate(end)}`;
  return `${dayOfMonth.format(utc(start))}–${formatDate(end)}`;
}
