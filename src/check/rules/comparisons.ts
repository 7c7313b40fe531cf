/** Words that rank: who says "terbanyak" says what all others have, so a source stands in the same sentence. */
import type { Content, Entry } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { bodyWithCitations, frontmatterProse, problemIn, sentencesOf } from '../reader/prose.ts';
import { articlesOf } from './articles.ts';

const ADJECTIVES =
  'tinggi|rendah|banyak|sedikit|besar|kecil|jauh|luas|panjang|pendek|muda|tua|cepat|ketat|tipis|padat|ramai|parah|berat|sulit|baik|buruk|rawan|sering';
/** "Paling sedikit" and "paling cepat" set a limit; "terdekat" says which one to go to. */
const RANKS = new RegExp(
  `(?<![\\p{L}\\d-])(?:ter(?:${ADJECTIVES})|paling (?!sedikit|cepat|panjang|besar|pendek)(?:${ADJECTIVES}))(?![\\p{L}\\d-])`,
  'giu',
);
/** Fields of an article that say in short what its body says. */
const SHORT = new Set(['title', 'summary', 'answer']);

/** The ranking words of the sentences of a body that cite a source and of those that do not. */
function ranksInBody(entry: Entry<unknown>): { cited: Set<string>; uncited: Problem[] } {
  const cited = new Set<string>();
  const uncited: Problem[] = [];
  for (const prose of bodyWithCitations(entry)) {
    for (const { text, index } of sentencesOf(prose.text)) {
      for (const match of text.matchAll(RANKS)) {
        const [word] = match;
        if (/\[@[^\]\s]+\]/.test(text)) cited.add(word.toLowerCase());
        else
          uncited.push(
            problemIn(
              entry,
              prose,
              index + match.index,
              `kata "${word}" membandingkan, jadi kalimat ini perlu sumber sendiri, misalnya [@k1]; kalau tidak ada sumbernya, tulis tanpa kata itu`,
              'error',
            ),
          );
      }
    }
  }
  return { cited, uncited };
}

export function comparisonProblems(content: Content): Problem[] {
  return [
    ...content.regions.flatMap((entry) => ranksInBody(entry).uncited),
    ...articlesOf(content).flatMap((entry) => {
      const { cited, uncited } = ranksInBody(entry);
      const short = frontmatterProse(entry)
        .filter(({ path }) => SHORT.has(String(path[0])))
        .flatMap((prose) =>
          [...prose.text.matchAll(RANKS)]
            .filter(([word]) => !cited.has(word.toLowerCase()))
            .map((match) =>
              problemIn(
                entry,
                prose,
                match.index,
                `kata "${match[0]}" membandingkan, tetapi tidak ada kalimat bersumber di isi berkas yang memuatnya; tulis kalimat itu, atau hapus katanya di sini`,
                'error',
              ),
            ),
        );
      return [...short, ...uncited];
    }),
  ];
}
