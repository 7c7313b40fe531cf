import { describe, expect, test } from 'vitest';
import { makeContact, makeRegion } from '../../../tests/support/factory.ts';
import { news } from '../../kinds/news.ts';
import { stageEvents } from './events.ts';
import { faqPage, questionsOf } from './faq.ts';
import { institution } from './institution.ts';
import { addressOn, scriptJson } from './json.ts';
import { newsArticle } from './news.ts';

const TODAY = '2026-11-22';
const addressOf = addressOn(new URL('https://situs.example'));
const sources = {
  s1: { publisher: 'Penerbit uji', title: 'Sumber uji', url: 'https://sumber.example/' },
  s2: { publisher: 'Penerbit uji', title: 'Naskah uji' },
};

describe('data in a script element', () => {
  test('cannot end it, whatever an editor writes, and reads back as it was', () => {
    const data = { name: '</script><script>alert(1)</script> <!-- & \u2028 \u2029 "kutip"' };
    const text = scriptJson(data);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});

describe('an item of news', () => {
  const item = (overrides = {}) => ({
    ...news.parse({
      title: 'Uji',
      summary: 'Ringkasan.',
      date: '2024-11-27',
      published: '2026-11-22',
      topic: 'hoaks',
      regions: ['paser'],
      sources,
      ...overrides,
    }),
    id: '2024-11-27-uji',
  });

  test('is written by the publisher, after the sources that have an address', () => {
    const data = newsArticle(item(), ['Paser'], addressOf);
    expect(data.author).toEqual(data.publisher);
    expect(data.isBasedOn).toEqual(['https://sumber.example/']);
    expect(data.image).toBe('https://situs.example/berita/2024-11-27-uji/kartu.png');
    expect(data).not.toHaveProperty('dateModified');
  });

  test('was changed on the day of its last correction', () => {
    const corrections = [
      { date: '2026-11-30', note: 'Kedua.' },
      { date: '2026-11-25', note: 'Pertama.' },
    ];
    expect(newsArticle(item({ corrections }), ['Paser'], addressOf).dateModified).toBe('2026-11-30');
  });
});

describe('an institution', () => {
  const phone = { type: 'phone' as const, value: '0811-5445-110', sources: ['s1'] };

  test('offers a number while it may be trusted, and none after', () => {
    expect(
      institution(makeContact({ channels: [{ ...phone, confirmed: '2026-01' }] }), ['Paser'], TODAY).contactPoint,
    ).toMatchObject([{ telephone: '+628115445110' }]);
    expect(
      institution(makeContact({ channels: [{ ...phone, confirmed: '2024-01' }] }), ['Paser'], TODAY),
    ).not.toHaveProperty('contactPoint');
  });

  test('is called an office of the state only where its kind has no others', () => {
    expect(institution(makeContact(), ['Paser'], TODAY)['@type']).toBe('GovernmentOrganization');
    expect(institution(makeContact({ kind: 'hoaks' }), [], TODAY)['@type']).toBe('Organization');
  });

  test('serves the whole country where it names no place', () => {
    expect(institution(makeContact(), [], TODAY).areaServed).toEqual({ '@type': 'Country', name: 'Indonesia' });
  });
});

test('a step is an event where it happens, or in the place that it is about, or in every province', () => {
  const regions = [makeRegion({ id: 'kalimantan-timur', name: 'Kalimantan Timur', kind: 'provinsi' }), makeRegion()];
  const step = { id: 'uji', name: 'Uji', start: '2024-11-27', sources: ['s1'] };
  const { '@graph': events } = stageEvents(
    2024,
    [step, { ...step, regionId: 'kalimantan-timur/balikpapan', end: '2024-11-28' }, { ...step, place: 'Gedung Uji' }],
    regions,
    addressOf,
  );
  expect(events).toMatchObject([
    { startDate: '2024-11-27', endDate: '2024-11-27', location: [{ name: 'Provinsi Kalimantan Timur' }] },
    { endDate: '2024-11-28', location: [{ name: 'Kota Balikpapan' }] },
    { location: { '@type': 'Place', name: 'Gedung Uji' } },
  ]);
});

describe('questions and answers', () => {
  const body =
    'Pembuka.\n\n## Apa itu?\n\nIni **uji**, [lihat](/tentang/).[@s1] [@s2]\nBaris dua.\n\n## Siapa?\n\n<ContactCard id="uji" />\n\n## Kapan?\n\nBesok.\n';

  test('are plain text, and those with a component are left out', () => {
    expect(questionsOf(body)).toEqual([
      { question: 'Apa itu?', answer: 'Ini uji, lihat. Baris dua.' },
      { question: 'Kapan?', answer: 'Besok.' },
    ]);
  });

  test('are those of one guide alone', () => {
    expect(faqPage({ id: 'tanya-jawab', body })?.mainEntity).toHaveLength(2);
    expect(faqPage({ id: 'pindah-tps', body })).toBeUndefined();
  });
});
