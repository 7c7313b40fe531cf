import { expect, test } from 'vitest';
import { expiryNotice, securityText } from './security-text.ts';

const address = 'https://situs.example/.well-known/security.txt';
const none = { email: undefined, reportUrl: undefined };

test('a publisher who cannot be reached has no file', () => {
  expect(securityText(none, '2026-11-22', address)).toBeNull();
});

test('the file has all that the standard demands, and expires within a year of the build', () => {
  const text = securityText(
    { email: 'lapor@situs.example', reportUrl: 'https://git.example/lapor' },
    '2026-11-22',
    address,
  );
  expect(text?.split('\n')).toEqual([
    'Contact: mailto:lapor@situs.example',
    'Contact: https://git.example/lapor',
    'Expires: 2027-11-21T00:00:00Z',
    'Preferred-Languages: id, en',
    `Canonical: ${address}`,
    '',
  ]);
});

test('each build moves the expiry on', () => {
  const expiry = (today: string): string | undefined =>
    /Expires: (\S+)/.exec(securityText({ ...none, email: 'a@b.example' }, today, address) ?? '')?.[1];
  expect(expiry('2028-02-29')).toBe('2029-02-27T00:00:00Z');
  expect(expiry('2026-12-31')).toBe('2027-12-30T00:00:00Z');
});

test('a file that expires soon, has expired or does not say when is told; a new one is not', () => {
  const text = String(securityText({ ...none, email: 'a@b.example' }, '2026-11-22', address));
  expect(expiryNotice(text, '2026-11-22')).toBeUndefined();
  expect(expiryNotice(text, '2027-09-21')).toBeUndefined();
  expect(expiryNotice(text, '2027-09-22')).toBe(
    'security.txt hanya berlaku sampai 21 November 2027; bangun dan terbitkan situs lagi.',
  );
  expect(expiryNotice(text, '2028-01-01')).toContain('hanya berlaku sampai 21 November 2027');
  expect(expiryNotice('Contact: mailto:a@b.example\n', '2026-11-22')).toBe(
    'security.txt tidak menyebut sampai kapan berlaku.',
  );
});
