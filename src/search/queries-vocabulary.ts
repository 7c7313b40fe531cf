import { frequentWords, type Vocabulary } from './spelling.ts';
import { CURRENT_EDITION } from '../site.ts';
import { getArticleLists } from '../articles/queries.ts';
import { getContacts } from '../contacts/queries.ts';
import { getElections } from '../elections/queries.ts';

/** What questions are mended with: words of titles and institutions, names of candidates and other public persons. */
export async function getVocabulary(): Promise<Vocabulary> {
  const articles = (await getArticleLists()).flatMap((list) => list.articles);
  const people = articles.flatMap((article) => article.people?.map(({ name }) => name) ?? []);
  const candidates = (await getElections(CURRENT_EDITION)).flatMap(({ vote, revote }) => [...vote.pairs, ...(revote?.pairs ?? [])]);
  return {
    names: [...new Set([...candidates.flatMap(({ head, deputy }) => [head, deputy]), ...people])],
    words: frequentWords([...articles.map(({ title }) => title), ...(await getContacts()).map(({ institution }) => institution)]),
  };
}
