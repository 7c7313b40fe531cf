/** The form for reports of mistakes, as GitHub reads it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REPORTED_PAGE_FIELD } from '../src/site/report.ts';

interface FormField {
  type: string;
  id?: string;
  attributes: { label?: string };
}

test('the report form has the field that pages fill in, and asks what is wrong, what is right and where it is known from', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/laporkan-kesalahan.yml', 'utf8')) as {
    name: string;
    description: string;
    body: FormField[];
  };
  expect(form.name).toBe('Laporkan kesalahan');
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  expect(fields.map(({ id }) => id)).toEqual([REPORTED_PAGE_FIELD, 'salah', 'benar', 'sumber']);
  expect(fields.filter(({ attributes }) => !attributes.label)).toEqual([]);
});

test('whoever sends a change finds a short list of what to look at', () => {
  expect(existsSync('.github/pull_request_template.md')).toBe(true);
  const items = readFileSync('.github/pull_request_template.md', 'utf8').match(/^- \[ \] /gm) ?? [];
  expect(items.length).toBeGreaterThan(3);
  expect(items.length).toBeLessThan(10);
});
