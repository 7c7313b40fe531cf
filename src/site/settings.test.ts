import { expect, test } from 'vitest';
import { settingProblems } from './settings.ts';

const now = new Date('2026-11-30T00:00:00Z');
const nobody = { email: undefined, reportUrl: undefined };

test('settings that are right, empty or unset pass', () => {
  expect(settingProblems({}, nobody, now)).toEqual([]);
  expect(settingProblems({ SITE_URL: '', BUILD_DATE: '', SOURCE_COMMIT: '' }, nobody, now)).toEqual([]);
  const env = {
    SITE_URL: 'https://pilkada.example.org/',
    BUILD_DATE: '2024-11-27',
    SOURCE_COMMIT: `${'a1'.repeat(20)}-dirty`,
  };
  expect(settingProblems(env, { email: 'lapor@example.org', reportUrl: 'https://example.org/lapor?x=1' }, now)).toEqual(
    [],
  );
  expect(settingProblems({ SITE_URL: 'http://localhost:4321' }, nobody, now)).toEqual([]);
});

test.each([
  'example.org',
  'https://example.org/pilkada',
  'https://example.org/?x',
  'https://example.org/#x',
  'javascript:alert(1)',
  'ftp://example.org',
  'https://nama:sandi@example.org',
  'https://example.org\n',
  'https://exa mple.org',
  ' https://example.org',
  'https://',
  'https:\\\\example.org',
  '//example.org',
])('SITE_URL %j meets one sentence on one line', (SITE_URL) => {
  expect(settingProblems({ SITE_URL }, nobody, now)).toEqual([
    `SITE_URL ${JSON.stringify(SITE_URL)} keliru. Tulis https:// dan nama situs saja, tanpa nama pengguna dan tanpa folder, misalnya https://example.org.`,
  ]);
});

test.each(['besok', '2026-02-30', '0000-01-01', '0001-01-01', '9999-12-31', '2026-11-30\n'])(
  'BUILD_DATE %j meets one sentence',
  (BUILD_DATE) => {
    expect(settingProblems({ BUILD_DATE }, nobody, now)).toEqual([
      expect.stringMatching(/^BUILD_DATE .*2026-11-22\.$/s),
    ]);
  },
);

test.each(['a b', 'x\ny', '<b>', 'a'.repeat(101)])('SOURCE_COMMIT %j meets one sentence', (SOURCE_COMMIT) => {
  expect(settingProblems({ SOURCE_COMMIT }, nobody, now)).toEqual([expect.stringMatching(/^SOURCE_COMMIT "/)]);
});

test('wrong addresses of the publisher meet one sentence each', () => {
  expect(settingProblems({}, { email: 'lapor di example.org', reportUrl: 'javascript:alert(1)' }, now)).toEqual([
    expect.stringMatching(/^publisher\.email "lapor di example\.org" /),
    expect.stringMatching(/^publisher\.reportUrl "javascript:alert\(1\)" /),
  ]);
});
