/** The next edition before its vote and after it, as an invented one shows it: the last edition stays, and places follow the new one. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAddress, type OfflineList } from '../../src/offline/list.ts';
import { CURRENT_EDITION as LAST } from '../../src/site.ts';
import { formatDate } from '../../src/site/dates.ts';
import { paths } from '../../src/site/paths.ts';
import { budgetOf } from '../support/budgets.ts';
import {
  AFTER,
  BEFORE,
  buildOn,
  EDITION,
  INVENTED,
  NEWS,
  POSTPONED,
  VOTING_DAY,
  WITH_PAIRS,
  WITH_RESULT,
} from '../support/next-edition.ts';
import { attributeOf, loadPage, sizeWithin, textOf, type BuiltPage, type Element } from '../support/page.ts';
import type { Project } from '../support/project.ts';

const NEW_HEAD = INVENTED.first.join(' dan ');
const NO_PAIRS = 'Pasangan calon belum ada di sumber yang kami temukan.';
/** Sections that ask for what a vote brings. */
const OF_A_RESULT = ['hasil', 'sengketa', 'partisipasi', 'suara-daerah', 'gubernur'];

/** The site as it is, and with the new edition before and after its vote. */
const sites = {} as Record<'old' | 'before' | 'after', Project>;
beforeAll(async () => {
  sites.old = await buildOn(BEFORE, false);
  sites.before = await buildOn(BEFORE, true);
  sites.after = await buildOn(AFTER, true);
});
afterAll(() => {
  for (const project of Object.values(sites)) project.dispose();
});
type Name = keyof typeof sites;

const filesOf = (name: Name, pattern: string): string[] => globSync(pattern, { cwd: sites[name].dist }).sort();
const read = (name: Name, file: string): string => readFileSync(path.join(sites[name].dist, file), 'utf8');
const pageAt = (name: Name, address: string): BuiltPage =>
  loadPage(path.join(sites[name].dist, address, 'index.html'), sites[name].dist);
const textIn = ({ elements }: BuiltPage, is: (element: Element) => boolean): string =>
  elements
    .filter(is)
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim())
    .join(' ');
const mainText = (name: Name, address: string): string =>
  textIn(pageAt(name, address), ({ tagName }) => tagName === 'main');
const recordsOf = (name: Name, edition: number): string[] =>
  filesOf(name, `pilkada/${edition}/*/**/index.html`).map((file) => `/${path.dirname(file)}/`);
/** Who governs `region` and since when. */
const headOf = (name: Name, region: string): string =>
  textIn(pageAt(name, paths.region(region)), (element) => attributeOf(element, 'aria-label') === 'Siapa yang memimpin');
/** Headings of the page itself: the page of a place has links of the same ids, which lead to a record. */
const sectionsOf = (page: BuiltPage): string[] =>
  page.elements.filter(({ tagName }) => tagName === 'h2').flatMap((element) => attributeOf(element, 'id') ?? []);
const regionOf = (record: string): string => record.replace(/^\/pilkada\/\d+\/|\/$/g, '');

/** First days of the events of an edition in a calendar file, by their key. */
function eventsIn(name: Name, calendar: string, edition = EDITION): Map<string, string> {
  const events = read(name, calendar).matchAll(/UID:(\d+)-(.+)@[^]*?DTSTART[^:]*:(\d{4})(\d\d)(\d\d)/g);
  return new Map(
    [...events].flatMap(([, year, key = '', ...day]) =>
      Number(year) === edition ? [[key, day.join('-')] as const] : [],
    ),
  );
}

describe('the last edition', () => {
  test('keeps every record to the byte, but for the menu and the link to the newer one', () => {
    const menu = new RegExp(`<a [^>]*href="/pilkada/(${LAST}|${EDITION})/"[^>]*>(Hasil|Calon) \\d+</a>`, 'g');
    const records = recordsOf('old', LAST);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const link = new RegExp(`<a [^>]*href="${paths.record(EDITION, regionOf(record))}"[^>]*>[^<]*</a> `);
      const now = read('before', `${record}index.html`);
      expect(now).toMatch(link);
      expect(now.replace(link, '').replace(menu, '')).toBe(read('old', `${record}index.html`).replace(menu, ''));
    }
  });

  test('loses no address', () => {
    const addresses = '**/*.{html,xml,json,csv,ics,vcf,png}';
    const old = filesOf('old', addresses).filter((file) => !/^(pagefind|indeks-luring)\//.test(file));
    expect(old.length).toBeGreaterThan(0);
    for (const name of ['before', 'after'] as const) {
      const now = new Set(filesOf(name, addresses));
      expect(old.filter((file) => !now.has(file))).toEqual([]);
    }
  });

  test('keeps its stages on a page of their own, which the new ones lead to', () => {
    // Numbers of sources follow from all that the page cites.
    const stagesAt = (name: Name, address: string): string =>
      textIn(pageAt(name, address), (element) => attributeOf(element, 'aria-labelledby') === 'urutan').replace(
        /[\d ]+/g,
        ' ',
      );
    const old = stagesAt('old', paths.stages());
    expect(old).not.toBe('');
    expect(stagesAt('before', paths.pastStages(LAST))).toBe(old);
    expect(read('before', 'tahapan/index.html')).toContain(`href="${paths.pastStages(LAST)}"`);
    expect(read('before', `pilkada/${EDITION}/index.html`)).toContain(`href="${paths.edition(LAST)}"`);
  });
});

describe('a place', () => {
  test('shows who governs until the new head is in office', () => {
    const regions = recordsOf('before', EDITION).map(regionOf);
    expect(regions).toHaveLength(recordsOf('old', LAST).length);
    const nameIn = (text: string): string =>
      / Dilantik /.exec(text) ? text.slice(0, text.indexOf(' Dilantik ')) : text;
    const withoutNumbers = (text: string): string => nameIn(text).replace(/ ?\d+/g, '');
    for (const region of regions) {
      const old = withoutNumbers(headOf('old', region));
      expect(withoutNumbers(headOf('before', region))).toBe(old);
      if (region !== WITH_RESULT) expect(withoutNumbers(headOf('after', region))).toBe(old);
    }
    expect(headOf('after', WITH_RESULT)).toContain(`${NEW_HEAD} Dilantik 20 Februari 2032.`);
  });

  test('says plainly that it has no pairs yet, or shows them in the order of the ballot', () => {
    for (const record of recordsOf('before', EDITION)) {
      const region = regionOf(record);
      const hasPairs = region === WITH_PAIRS || region === WITH_RESULT;
      for (const address of [record, paths.region(region)]) {
        const text = mainText('before', address);
        expect(text.includes(NO_PAIRS)).toBe(!hasPairs);
        expect(text.includes(formatDate(VOTING_DAY))).toBe(true);
        if (hasPairs) expect(text).toMatch(/Rekaan Satu dan Rekaan Dua.*Rekaan Tiga dan Rekaan Empat/);
      }
    }
  });

  test('asks for no result, turnout or dispute before it has voted', () => {
    const upcoming: [Name, string][] = [
      ...recordsOf('before', EDITION).map((record): [Name, string] => ['before', record]),
      ['after', paths.record(EDITION, POSTPONED.region)],
    ];
    for (const [name, record] of upcoming) {
      const page = pageAt(name, record);
      expect(sectionsOf(page).filter((id) => OF_A_RESULT.includes(id))).toEqual([]);
      expect(mainText(name, record)).not.toMatch(/gugat|Mahkamah|partisipasi|terpilih/i);
    }
    expect(sectionsOf(pageAt('after', paths.record(EDITION, WITH_RESULT)))).toEqual(
      expect.arrayContaining(['hasil', 'sengketa']),
    );
  });

  test('that votes on another day says why, on its record and in its calendar', () => {
    const { region, day, note } = POSTPONED;
    const text = mainText('after', paths.record(EDITION, region));
    expect(text).toContain(formatDate(day));
    expect(text).toContain(note);
    const days = eventsIn('after', paths.stagesCalendarOf(region));
    expect(days.get(`pemungutan-${region.replace('/', '-')}`)).toBe(day);
    expect(days.has('voting')).toBe(false);
  });
});

describe('the site', () => {
  test('opens with the new edition, and speaks of its results only once there are any', () => {
    expect(mainText('before', paths.home())).toContain(formatDate(VOTING_DAY));
    for (const [name, word] of [
      ['before', 'Calon'],
      ['after', 'Hasil'],
    ] as const)
      expect(read(name, 'index.html')).toContain(`href="${paths.edition(EDITION)}">${word} ${EDITION}</a>`);
  });

  test('finds both editions in the search, and knows the names of both', () => {
    const found = filesOf('after', 'pagefind/fragment/*').flatMap((file) => {
      const text = gunzipSync(readFileSync(path.join(sites.after.dist, file))).toString();
      return [...text.matchAll(/"url":"([^"]+)"/g)].map(([, address]) => address);
    });
    for (const edition of [LAST, EDITION]) expect(found).toContain(paths.record(edition, WITH_RESULT));
    expect(found).toContain(NEWS);
    const namesOf = (name: Name): string[] =>
      (JSON.parse(read(name, 'kata.json')) as { names: string[][] }).names.flat();
    expect(namesOf('after')).toEqual(expect.arrayContaining([...namesOf('old'), ...INVENTED.first]));
  });

  test('has both editions in its feeds, calendars and open data', () => {
    const feed = read('after', 'berita/rss.xml');
    expect([NEWS, `/berita/${LAST}-`].filter((address) => !feed.includes(address))).toEqual([]);
    for (const calendar of [paths.stagesCalendar(), paths.stagesCalendarOf(WITH_RESULT)]) {
      expect(eventsIn('after', calendar).get('voting')).toBe(VOTING_DAY);
      expect(eventsIn('after', calendar, LAST)).toEqual(eventsIn('old', calendar, LAST));
    }
    for (const kind of ['elections', 'stages']) {
      const { items } = JSON.parse(read('after', `data/${kind}.json`)) as { items: { edition: number }[] };
      expect([...new Set(items.map(({ edition }) => edition))].sort()).toEqual([LAST, EDITION]);
    }
  });

  test('lets a phone keep both editions of a place until the new head is in office', () => {
    const kept = (JSON.parse(read('before', listAddress(paths.region(WITH_PAIRS)))) as OfflineList).files.map(
      ([address]) => address,
    );
    for (const edition of [LAST, EDITION]) expect(kept).toContain(paths.record(edition, WITH_PAIRS));
  });

  test('prints the posters of all places', () => {
    for (const region of recordsOf('after', EDITION).map(regionOf))
      expect(mainText('after', paths.poster(region))).toContain('110');
  });

  test('tells of the new edition on pages that are not too heavy', () => {
    const told = [
      'index.html',
      'pilkada/**/*.html',
      'tahapan/**/*.html',
      'wilayah/*/index.html',
      'wilayah/*/*/index.html',
    ];
    for (const name of ['before', 'after'] as const) {
      const heavy = told
        .flatMap((pattern) => filesOf(name, pattern))
        .map((file) => loadPage(path.join(sites[name].dist, file), sites[name].dist))
        .filter(({ path: address, html }) => sizeWithin(budgetOf(address), html) > budgetOf(address));
      expect(heavy.map(({ path: address }) => address)).toEqual([]);
    }
  });
});
