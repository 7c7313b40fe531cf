/** What citizens come for is there for every place, and every article says where it is known from. */
import { describe, expect, test } from 'vitest';
import { readEntries } from '../src/check/reader/entries.ts';
import { articlesOf } from '../src/check/rules/articles.ts';
import { levelFor, mainContacts } from '../src/contacts/contacts.ts';
import { slugOfRegion } from '../src/places/regions.ts';

const { content } = readEntries('content');
const contacts = content.contacts.map(({ id, data }) => ({ ...data, id }));
const today = '2026-11-22';

test('there are articles of each kind', () => {
  expect(content.news.length).toBeGreaterThan(0);
  expect(content.appeals.length).toBeGreaterThan(0);
  expect(content.security.length).toBeGreaterThan(0);
  expect(content.guides.length).toBeGreaterThan(0);
});

describe.each(content.regions.map(({ id }) => id))('%s', (id) => {
  const slug = slugOfRegion(id);

  test('has articles that speak of it', () => {
    expect([...content.news, ...content.appeals].filter(({ data }) => data.regions.includes(slug))).not.toHaveLength(0);
  });

  test('has at least 3 contacts, and police that can be called', () => {
    expect(contacts.filter((contact) => levelFor(contact, id) !== null).length).toBeGreaterThanOrEqual(3);
    const main = mainContacts(contacts, id, today);
    expect(main.map(({ contact }) => contact.kind)).toEqual(['polisi', 'bawaslu', 'kpu']);
    expect(main[0]?.best?.href).toMatch(/^tel:/);
  });
});

test('no article has the title of a source', () => {
  const articles = articlesOf(content);
  expect(articles.length).toBeGreaterThan(0);
  const sourceTitles = new Set(articles.flatMap(({ data }) => Object.values(data.sources).map(({ title }) => title.toLowerCase())));
  expect(articles.filter(({ data }) => sourceTitles.has(data.title.toLowerCase())).map(({ file }) => file)).toEqual([]);
});

test('news have 120 to 350 words', () => {
  const words = (body: string): number =>
    body
      .replace(/\[@\w+\]/g, ' ')
      .split(/\s+/)
      .filter((word) => /\w/.test(word)).length;
  const lengths = content.news.map(({ file, body }) => ({ file, words: words(body) }));
  expect(lengths.filter((item) => item.words < 110 || item.words > 350)).toEqual([]);
});

test('the number of a former officer stands nowhere', () => {
  expect(contacts.flatMap(({ channels }) => channels).filter(({ value }) => value.replace(/\D/g, '').endsWith('8115421990'))).toEqual([]);
});
