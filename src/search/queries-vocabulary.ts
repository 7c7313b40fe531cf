import { frequentWords, type Vocabulary } from './spelling.ts';
import { CURRENT_EDITION } from '../site.ts';
import { getAppeals, getGuides, getNews, getSecurityPages } from '../articles/queries.ts';
import { getContacts } from '../contacts/queries.ts';
import { getElections } from '../elections/queries.ts';

/** What questions are mended with: words of titles and institutions, names of candidates and other public persons. */
export async function getVocabulary(): Promise<Vocabulary> {
  const news = await getNews();
  const appeals = await getAppeals();
  const articles = [...news, ...appeals, ...(await getSecurityPages()), ...(await getGuides())];
  const people = [...news, ...appeals].flatMap((item) => ('people' in item ? item.people.map(({ name }) => name) : []));
  const candidates = (await getElections(CURRENT_EDITION)).flatMap(({ vote, revote }) => [...vote.pairs, ...(revote?.pairs ?? [])]);
  return {
    names: [...new Set([...candidates.flatMap(({ head, deputy }) => [head, deputy]), ...people])],
    words: frequentWords([...articles.map(({ title }) => title), ...(await getContacts()).map(({ institution }) => institution)]),
  };
}
