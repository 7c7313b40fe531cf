/** Turns what Zod found into sentences for editors. Messages that a schema already wrote in Indonesian pass unchanged. */
import type { z } from 'astro/zod';
import { closest } from '../../search/closest.ts';
import { didYouMean } from '../problem.ts';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'true atau false',
  array: 'daftar (baris yang dimulai dengan -)',
  object: 'kumpulan kolom',
  record: 'kumpulan kolom',
  date: 'tanggal',
};

/** The value at `path` inside `data`, or undefined. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

/** One sentence for one issue. `data` is the value that was checked; a field that is absent is named as missing, not as mistyped. */
export function issueSentence(issue: Issue, data: unknown): string {
  const value = valueAt(data, issue.path);
  if (issue.code !== 'custom' && (value === undefined || value === null)) return 'kolom ini wajib diisi';
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message))
    return `harus berupa ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_union') return 'isi kolom ini tidak dikenali; tulis angka atau teks';
  if (issue.code === 'invalid_key') return `kunci tidak sah: ${issue.issues.map((inner) => inner.message).join(', ')}`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const guess = typeof value === 'string' ? closest(value, values) : undefined;
    return `${/^Invalid/.test(issue.message) ? `harus salah satu dari ${values.join(', ')}` : issue.message}${didYouMean(guess)}`;
  }
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return `perlu paling sedikit ${String(issue.minimum)}`;
  return issue.message;
}
