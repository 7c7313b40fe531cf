/** What every built page says for machines, held against the vocabulary of schema.org and against what the page itself says. */
import { existsSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { attributeOf, elementsOf, pages, textOf, type BuiltPage, type Element } from '../support/dist.ts';
import { schemaFaults, thingsOf } from '../support/schema-org.ts';

const withAttribute = (elements: Element[], name: string, value: string): Element[] => elements.filter((element) => attributeOf(element, name) === value);
const blocksOf = ({ elements }: BuiltPage): unknown[] => withAttribute(elements, 'type', 'application/ld+json').map((script) => JSON.parse(textOf(script)));
const blocks = pages.flatMap((page) => blocksOf(page).map((block) => ({ page, block })));
const ofType = (type: string) => blocks.flatMap(({ page, block }) => thingsOf(block).flatMap((thing) => (thing['@type'] === type ? [{ page, thing }] : [])));
const shown = ({ document }: BuiltPage): string => textOf(document).replaceAll(/\s+/g, ' ');
const mainOf = ({ elements }: BuiltPage): Element[] => elements.filter(({ tagName }) => tagName === 'main').flatMap(elementsOf);
/** Text of the page without its source numbers, as an answer reads. */
const withoutNumbers = ({ html }: BuiltPage): string => textOf(parse(html.replaceAll(/<sup>.*?<\/sup>/gs, ''))).replaceAll(/\s+/g, ' ');

test('the vocabulary refuses what schema.org does not have', () => {
  const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Uji', location: { '@type': 'AdministrativeArea', name: 'Uji' } };
  expect(schemaFaults(event)).toEqual([]);
  expect(schemaFaults({ ...event, '@type': 'Acara' })).toEqual(['Acara has the unknown type Acara']);
  expect(schemaFaults({ ...event, headline: 'Uji' })).toEqual(['Event: Event has no headline']);
  expect(schemaFaults({ ...event, location: { '@type': 'Answer', text: 'Uji' } })).toEqual(['Event.location takes no Answer']);
  expect(schemaFaults({ ...event, eventStatus: 'Uji' })).toEqual(['Event.eventStatus takes no plain value']);
});

test('every block is data that schema.org knows', () => {
  expect(blocks).not.toHaveLength(0);
  expect(blocks.flatMap(({ page, block }) => schemaFaults(block).map((fault) => `${page.path} ${fault}`))).toEqual([]);
});

test('there is the right kind of data on every page that needs it', () => {
  const pathsOf = (type: string): string[] => [...new Set(ofType(type).map(({ page }) => page.path))].sort();
  const below = (start: RegExp): string[] => pages.map(({ path }) => path).filter((path) => start.test(path));
  expect(pathsOf('WebSite')).toEqual(['/']);
  expect(pathsOf('FAQPage')).toEqual(['/panduan/tanya-jawab/']);
  expect(pathsOf('Event')).toEqual(['/tahapan/']);
  expect(pathsOf('Dataset')).toEqual(['/data/']);
  expect(pathsOf('NewsArticle')).toEqual(below(/^\/berita\/\d{4}-/));
  expect([...pathsOf('GovernmentOrganization'), ...pathsOf('Organization')].sort()).toEqual(below(/^\/kontak\/.+/));
});

test('news says its own title, days and publisher', () => {
  const news = ofType('NewsArticle');
  expect(news).not.toHaveLength(0);
  for (const { page, thing } of news) {
    const [heading] = page.elements.filter(({ tagName }) => tagName === 'h1').map(textOf);
    expect(thing['headline']).toBe(heading);
    const written = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(String(thing['datePublished'])));
    expect(shown(page)).toMatch(new RegExp(`Ditulis ?${written}`));
    expect(thing['author']).toMatchObject({ name: site.publisher.name });
    const links = mainOf(page).flatMap((element) => attributeOf(element, 'href') ?? []);
    expect(((thing['isBasedOn'] ?? []) as string[]).filter((url) => !links.includes(url))).toEqual([]);
  }
});

test('an institution offers the numbers that its page has buttons for, and no other', () => {
  const institutions = [...ofType('GovernmentOrganization'), ...ofType('Organization')];
  expect(institutions.filter(({ thing }) => thing['contactPoint'] !== undefined).length).toBeGreaterThan(10);
  for (const { page, thing } of institutions) {
    const points = (thing['contactPoint'] ?? []) as { telephone?: string; email?: string }[];
    // Below its own channels may stand those of who can be reached instead.
    const channels = mainOf(page).find((element) => attributeOf(element, 'aria-labelledby') === 'saluran');
    const numbers = (channels ? elementsOf(channels) : [])
      .filter(({ tagName }) => tagName === 'li')
      .flatMap(elementsOf)
      .flatMap((element) => attributeOf(element, 'href') ?? [])
      .flatMap((href) => /^(?:tel:|sms:|https:\/\/wa\.me\/(?=\d)|mailto:)([^?]+)/.exec(href)?.[1] ?? []);
    expect(points.map(({ telephone = '', email = '' }) => (telephone || email).replace('+', ''))).toEqual(numbers.map((number) => number.replace('+', '')));
  }
});

test('the data set offers every table and list that its page offers, each a file of the site, and nothing else', () => {
  const [set] = ofType('Dataset');
  if (!set) throw new Error('no data set');
  const parts = set.thing['hasPart'] as { description: string; distribution: { contentUrl: string; encodingFormat: string }[] }[];
  // Search engines leave out a data set with fewer words than that.
  expect(parts.filter(({ description }) => description.length < 50)).toEqual([]);
  const offered = parts.flatMap(({ distribution }) => distribution);
  const linked = mainOf(set.page)
    .flatMap((element) => attributeOf(element, 'href') ?? [])
    .filter((href) => /^\/data\/[a-z-]+\.(csv|json)$/.test(href));
  expect(offered.map(({ contentUrl }) => new URL(contentUrl).pathname)).toEqual(linked);
  expect(offered.filter(({ contentUrl }) => !existsSync(`dist${new URL(contentUrl).pathname}`))).toEqual([]);
  expect(offered.filter(({ contentUrl, encodingFormat }) => !encodingFormat.endsWith(contentUrl.replace(/.*\./, '')))).toEqual([]);
  for (const licence of set.thing['license'] as string[]) expect(set.page.html).toContain(`href="${licence}`);
});

test('events are the steps of the page, in their order and with their days', () => {
  const events = ofType('Event');
  expect(events.map(({ thing }) => thing['name'])).toContain('Pemungutan suara');
  expect(events.filter(({ thing }) => String(thing['name']).startsWith('Pemungutan suara ulang'))).toHaveLength(2);
  for (const { page, thing } of events) {
    expect(shown(page)).toContain(String(thing['name']));
    const last = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(String(thing['endDate'])));
    expect(shown(page)).toContain(last);
  }
});

test('questions and answers are those of the page', () => {
  const [faq] = ofType('FAQPage');
  if (!faq) throw new Error('no FAQ');
  const questions = faq.thing['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[];
  const headings = mainOf(faq.page).flatMap((element) => (element.tagName === 'h2' && textOf(element).trim().endsWith('?') ? [textOf(element).trim()] : []));
  expect(questions.map(({ name }) => name)).toEqual(headings);
  const text = withoutNumbers(faq.page);
  expect(questions.filter(({ acceptedAnswer }) => !text.includes(acceptedAnswer.text)).map(({ name }) => name)).toEqual([]);
});

const within = pages.filter(({ elements }) => withAttribute(elements, 'aria-label', 'Anda di sini').length > 0);

test('all but a few pages lie below another', () => {
  const others = pages.filter((page) => !within.includes(page)).map(({ path }) => path);
  expect(others.sort()).toEqual(['/', '/404.html', '/cari/']);
});

describe.each(within)('$path', ({ elements }) => {
  test('tells machines the way to it that it shows', () => {
    const [list] = withAttribute(elements, 'itemtype', 'https://schema.org/BreadcrumbList').map(elementsOf);
    const items = withAttribute(list ?? [], 'itemprop', 'itemListElement').map((item) => {
      const part = (name: string): Element | undefined => withAttribute(elementsOf(item), 'itemprop', name)[0];
      const [link, name, position] = [part('item'), part('name'), part('position')];
      return { href: link && attributeOf(link, 'href'), name: name && textOf(name), position: position && attributeOf(position, 'content') };
    });
    expect(items[0]).toEqual({ href: '/', name: 'Beranda', position: '1' });
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => String(index + 1)));
    expect(items.filter(({ href, name }) => !href?.endsWith('/') || !name)).toEqual([]);
    expect(withAttribute(list ?? [], 'itemtype', 'https://schema.org/ListItem')).toHaveLength(items.length);
  });
});
