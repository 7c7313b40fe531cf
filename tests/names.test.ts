/** The register of names against every name in it: a slip is noticed, another spelling is refused, and no word beside a name is taken for one. */
import { describe, expect, test } from 'vitest';
import { listFiles } from '../src/check/reader/files.ts';
import { readFiles } from '../src/check/reader/entries.ts';
import { checkFiles } from '../src/check/index.ts';
import { checkWith, fileOf, readGood } from './support/fixtures.ts';

const files = listFiles('content');
const people = readFiles(files).content.names.flatMap(({ data }) => data.people);
const NEWS = 'news/2024-11-27-contoh.md';

/** What the check says of the real content with one article more, in which each of `lines` is a paragraph. */
async function saidOf(lines: readonly string[]): Promise<string[]> {
  const text = readGood(NEWS)
    .replace(/people:\n.*\n/, '')
    .replace(/^Warga memilih[^]*/m, lines.map((line) => `${line}[@s1]`).join('\n\n'));
  const problems = await checkFiles([...files, fileOf(NEWS, text)], { today: '2026-11-30' });
  return problems.filter(({ file }) => file === `content/${NEWS}`).map(({ message }) => message);
}

describe('each registered name', () => {
  const long = people.map(({ name }) => name).filter((name) => / .*\p{Ll}+$/u.test(name) && name.length >= 9);

  test('of two words and more is meant where one letter of it is doubled', async () => {
    expect(long.length).toBeGreaterThan(0);
    const slips = long.map((name) => ({ name, slip: name.replace(/\p{Ll}(?=\p{Ll}*$)/u, '$&$&') }));
    const said = await saidOf(slips.map(({ slip }) => `Warga bertemu ${slip} kemarin.`));
    const unmet = slips.filter(
      ({ name, slip }) => !said.includes(`nama "${slip}" tidak ada di content/names.yaml. Maksud Anda "${name}"?`),
    );
    expect(unmet).toEqual([]);
  });

  test('is refused in its other spellings', async () => {
    const spellings = people.flatMap(({ name, aliases }) => aliases.map((alias) => ({ name, alias })));
    expect(spellings.length).toBeGreaterThan(0);
    const said = await saidOf(spellings.map(({ alias }) => `Warga bertemu ${alias} kemarin.`));
    expect(said).toEqual(
      spellings.map(({ name, alias }) => `"${alias}" ditulis "${name}" di situs ini; ejaan lain hanya untuk pencarian`),
    );
  });
});

describe('names beside other words with a capital', () => {
  const said = (sentence: string): Promise<string[]> =>
    checkWith(fileOf(NEWS, readGood(NEWS).replace('## Bagian pertama', `${sentence}[@s1]\n\n## Bagian pertama`)));

  test.each([
    'Warga bertemu Kapolres AKBP Orang Contoh di Balikpapan.',
    'Menurut Orang Contoh, Warga Balikpapan tenang.',
    'Pasangan itu disebut Calon Satu-Wakil Satu.',
    'Apel digelar di Hotel Antah Berantah dan Balai Uji.',
    'Surat dikirim ke Mahkamah Konstitusi, KPU RI, dan Polresta Contoh.',
  ])('"%s" is left alone', async (sentence) => {
    expect(await said(sentence)).toEqual([]);
  });

  test.each([
    ['Warga bertemu Antah M. Berantah.', 'Antah M. Berantah'],
    ["Warga bertemu H.M. Sa'ban Antah di sana.", "H.M. Sa'ban Antah"],
    ['Antah Berantah bertemu warga.', 'Antah Berantah'],
    ['Warga bertemu Kapolda Antah Berantah Kompol Entah Siapa.', 'Antah Berantah', 'Entah Siapa'],
  ])('"%s" has an unknown one', async (sentence, ...names) => {
    expect((await said(sentence)).map((line) => /nama "([^"]+)" tidak ada/.exec(line)?.[1])).toEqual(names);
  });
});
