/** Laws that are easily taken for those of another election. */
import type { Content, Entry } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { bodyProse, frontmatterProse, problemIn, sentencesOf } from '../reader/prose.ts';
import { articlesOf } from './articles.ts';

const NUMBER = String.raw`\s+(?:(?:nomor|no\.?)\s*)?7\s*(?:\/\s*|tahun\s+)`;

/** Each law with the words by which its sentence says of which election it is. */
const LAWS = [
  {
    named: new RegExp(String.raw`(?<!\p{L})(?:UU|undang-undang)${NUMBER}2017(?!\d)`, 'giu'),
    // The names of KPU and Bawaslu hold the word, too.
    said: /(?<!\p{L})pemilu(?!\p{L})|(?<!komisi |pengawas )pemilihan umum/iu,
    hint: 'UU ini mengatur Pemilu, bukan Pilkada; sebut "Pemilu" dalam kalimatnya, atau pakai UU 1/2015 dan perubahannya',
  },
  {
    named: new RegExp(String.raw`(?<!\p{L})(?:PKPU|peraturan (?:KPU|komisi pemilihan umum))${NUMBER}2024(?!\d)`, 'giu'),
    said: /(?<!\p{L})(?:pemilu|pilkada)(?!\p{L})/iu,
    hint: 'sebut dalam kalimatnya pemilihan mana yang diatur, Pemilu atau Pilkada',
  },
];

/** Warns of such a law outside a sentence that says of which election it is. */
export function lawProblems(content: Content): Problem[] {
  const entries: Entry<unknown>[] = [
    ...content.elections,
    ...content.regions,
    ...content.contacts,
    ...content.stages,
    ...articlesOf(content),
  ];
  return entries.flatMap((entry) =>
    [...frontmatterProse(entry), ...bodyProse(entry)].flatMap((prose) =>
      sentencesOf(prose.text).flatMap(({ text, index }) =>
        LAWS.filter(({ said }) => !said.test(text)).flatMap(({ named, hint }) =>
          [...text.matchAll(named)].map((match) =>
            problemIn(entry, prose, index + match.index, `"${match[0]}": ${hint}`, 'warning'),
          ),
        ),
      ),
    ),
  );
}
