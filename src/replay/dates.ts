/** Days that texts name, in the forms in which the site and its sources write them. */

const MONTHS = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni'],
  ...['juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
];
const MONTH = MONTHS.join('|');
/** As feeds write them. */
const ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const YEAR = String.raw`20\d\d`;
const two = (number: string): string => number.padStart(2, '0');
const monthOf = (name: string): string => two(String(MONTHS.indexOf(name.toLowerCase()) + 1));

/** The forms, the most exact first: what one has taken is not read again. */
const FORMS: readonly { form: RegExp; read: (...parts: string[]) => string }[] = [
  {
    form: new RegExp(String.raw`\b(\d{1,2})\s+(${MONTH})\s+(${YEAR})\b`, 'gi'),
    read: (day = '', month = '', year = '') => `${year}-${monthOf(month)}-${two(day)}`,
  },
  {
    form: new RegExp(String.raw`\b(\d{1,2})\s(${ENGLISH.join('|')})\s(${YEAR})\b`, 'g'),
    read: (day = '', month = '', year = '') => `${year}-${two(String(ENGLISH.indexOf(month) + 1))}-${two(day)}`,
  },
  { form: new RegExp(String.raw`\b(${YEAR})[-/](\d\d)[-/](\d\d)(?!\d)`, 'g'), read: (...parts) => parts.join('-') },
  {
    form: new RegExp(String.raw`\b(\d{1,2})/(\d{1,2})/(${YEAR})\b`, 'g'),
    read: (day = '', month = '', year = '') => `${year}-${two(month)}-${two(day)}`,
  },
  { form: /\b(20\d\d)(0\d|1[0-2])([0-2]\d|3[01])(?=T\d{6}|\b)/g, read: (...parts) => parts.join('-') },
  {
    form: new RegExp(String.raw`\b(${MONTH})\s+(${YEAR})\b`, 'gi'),
    read: (month = '', year = '') => `${year}-${monthOf(month)}`,
  },
  { form: new RegExp(String.raw`\b(${YEAR})-(0\d|1[0-2])\b(?!-)`, 'g'), read: (...parts) => parts.join('-') },
];
/** A year that is no part of a larger number, or the one of a case, XXIII/2025. */
const LONE_YEAR = /(?<![\d.,-]|[^IVX]\/)20[23]\d(?![\d/-]|[.,]\d)/g;

/** Every day and month that `text` names, `2024-11-27` or `2024-11`. */
export function daysIn(text: string): string[] {
  let rest = text;
  return FORMS.flatMap(({ form, read }) => {
    const found = [...rest.matchAll(form)].map(([, ...parts]) => read(...parts));
    rest = rest.replace(form, ' ');
    return found;
  });
}

/** The same with years that stand alone. */
export function datesIn(text: string): string[] {
  const withoutDays = FORMS.reduce((rest, { form }) => rest.replace(form, ' '), text);
  return [...daysIn(text), ...[...withoutDays.matchAll(LONE_YEAR)].map(([year]) => year)];
}

/** True where even the first day of a partial date comes after `day`. */
export function isLater(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}

/** The last day of a partial date. */
export function endOf(date: string): string {
  const [year, month = '12', day] = date.split('-');
  return day ? date : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}
