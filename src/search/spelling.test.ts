import { expect, test } from 'vitest';
import { frequentWords, respell } from './spelling.ts';

const words = frequentWords([
  'Bawaslu menerima laporan politik uang',
  'Politik uang dilarang',
  'Rudi melapor pada TPS 7',
]);
const vocabulary = {
  words,
  names: [['Isran Noor'], ["Rudy Mas'ud"], ['Kinsu', 'Lulu Kinsu'], ['Ibnu Saud Is', 'Ibnu Saud']],
};

test('the words stand once each, the most frequent first, without short and empty ones', () => {
  expect(words.slice(0, 2)).toEqual(['politik', 'uang']);
  expect(words).not.toContain('pada');
  expect(words).not.toContain('tps');
  expect(new Set(words).size).toBe(words.length);
});

test.each([
  ['isran nor', 'isran noor'],
  ['rudi masud', 'rudy masud'],
  ['foto isran nor', 'foto isran noor'],
  ['lulu kinsu', 'kinsu'],
  ['lulu kinso kutim', 'kinsu kutim'],
  ['ibnu saud', 'ibnu saud is'],
  ['bawalsu', 'bawaslu'],
  ['politk uangg', 'politik uang'],
  ['cara lapor poltik uang', 'cara lapor politik uang'],
])('"%s" becomes "%s"', (asked, mended) => {
  expect(respell(asked, vocabulary)).toBe(mended);
});

test.each(['politik uang', 'rudy masud', 'ibnu saud is', 'apa itu', 'zzzzqqqq', ''])('"%s" stays as it is', (asked) => {
  expect(respell(asked, vocabulary)).toBeNull();
});
