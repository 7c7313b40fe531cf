/** What editors' work becomes on the site: articles in every state that they can have. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { reportHref } from '../../src/site/report.ts';
import { attributeOf, brotliSize, loadPage, textOf, type BuiltPage, type Element } from '../support/page.ts';
import { PROJECT_ADDRESS, PROJECT_TODAY } from '../support/project.ts';
import { FORM, MAIL, sharedSite } from '../support/shared-sites.ts';
import { htmlFaults } from '../support/validity.ts';
import { CORRECTED, DELETED, DRAFT, HIDDEN_WORD, MOVED, ALSO_MOVED, SCHEDULED } from './entries.ts';

const dist = await sharedSite('edited');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const page = (address: string): BuiltPage => loadPage(path.join(dist, address, 'index.html'), dist);
const named = ({ elements }: BuiltPage, tag: string): Element[] => elements.filter(({ tagName }) => tagName === tag);
const words = (node: BuiltPage['document']): string => textOf(node).replace(/\s+/g, ' ');
const meta = ({ elements }: BuiltPage, name: string): string | undefined =>
  elements.flatMap((element) => (attributeOf(element, 'name') === name ? [attributeOf(element, 'content')] : []))[0];

/** Everything that the build wrote, each file as text; Pagefind's files are compressed. */
function everyText(): { file: string; text: string }[] {
  return globSync(`${dist}/**/*`, { withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => {
      const file = path.join(item.parentPath, item.name);
      const bytes = readFileSync(file);
      return {
        file: path.relative(dist, file),
        text: (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'),
      };
    });
}
const texts = everyText();
const filesWith = (word: string): string[] =>
  texts.flatMap(({ file, text }) => (text.toLowerCase().includes(word.toLowerCase()) ? [file] : []));

describe('an old address', () => {
  test.each([MOVED, ALSO_MOVED])('%s leads on to the page at once', async (address) => {
    const moved = page(address);
    const refresh = moved.elements.find((element) => attributeOf(element, 'http-equiv') === 'refresh');
    expect(refresh && attributeOf(refresh, 'content')).toBe(`0;url=${CORRECTED}`);
    expect(named(moved, 'a').map((link) => attributeOf(link, 'href'))).toEqual([CORRECTED]);
    expect(words(moved.document)).toContain('Halaman ini sekarang ada di');
    const canonical = moved.elements.find((element) => attributeOf(element, 'rel') === 'canonical');
    expect(canonical && attributeOf(canonical, 'href')).toBe(`${PROJECT_ADDRESS}${CORRECTED}`);
    expect(named(moved, 'html').map((root) => attributeOf(root, 'lang'))).toEqual(['id']);
    expect(meta(moved, 'robots')).toBe('noindex');
    expect(await htmlFaults(moved)).toEqual([]);
    expect(brotliSize(moved.html)).toBeLessThan(1024);
  });

  test('of a deleted page says what was there, when and why it went, and leads on', async () => {
    const deleted = page(DELETED);
    expect(words(deleted.document)).toContain('“Halaman uji” dihapus dari situs ini pada 20 November 2026.');
    expect(words(deleted.document)).toContain('Halaman uji ini tertulis dua kali.');
    const main = named(deleted, 'main')[0];
    expect(main && words(main)).toContain('Lanjutkan membaca');
    expect(named(deleted, 'a').map((link) => attributeOf(link, 'href'))).toContain('#isi');
    expect(meta(deleted, 'robots')).toBe('noindex');
    expect(await htmlFaults(deleted)).toEqual([]);
  });

  test('is in no sitemap, feed or search', () => {
    expect(read('sitemap-0.xml')).toContain(CORRECTED);
    const others = [MOVED, ALSO_MOVED, DELETED].flatMap((address) => filesWith(address));
    // Its own page names it, and so does the list for hosts that redirect by themselves.
    const own = ['_redirects', `${DELETED.slice(1)}index.html`];
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((file) => !own.includes(file))).toEqual([]);
  });

  test('is a real redirect where the host reads a list', () => {
    const rules = read('_redirects').trim().split('\n');
    expect(rules).toContain(`${MOVED} ${CORRECTED} 301`);
    expect(rules).toContain(`${ALSO_MOVED} ${CORRECTED} 301!`);
  });
});

describe('what readers may not see yet', () => {
  test('has no page', () => {
    expect(() => page(DRAFT)).toThrow();
    expect(() => page(SCHEDULED)).toThrow();
  });

  test('has no social card, while what readers see has one', () => {
    const cards = globSync(`${dist}/**/kartu.png`).map((file) => `/${path.relative(dist, path.dirname(file))}/`);
    expect(cards).toContain(CORRECTED);
    expect(cards).not.toContain(DRAFT);
    expect(cards).not.toContain(SCHEDULED);
  });

  test('is nowhere in what was built, search included', () => {
    expect(texts.filter(({ file }) => file.endsWith('.pf_fragment'))).not.toHaveLength(0);
    expect(filesWith('Isi Berita uji yang diperbaiki').some((file) => file.endsWith('.pf_fragment'))).toBe(true);
    expect(filesWith(HIDDEN_WORD)).toEqual([]);
    expect(filesWith('uji-draf')).toEqual([]);
  });

  test('nor is it in the lists of what is kept on a phone', async () => {
    const lists = globSync(`${await sharedSite('harmless')}/luring/**/*.json`).map((file) =>
      readFileSync(file, 'utf8'),
    );
    expect(lists).not.toHaveLength(0);
    expect(lists.filter((list) => list.includes('uji-terjadwal'))).toEqual([]);
  });

  test('nor is the page of examples', () => {
    expect(filesWith('contoh-penulisan')).toEqual([]);
    expect(filesWith('Contoh penulisan')).toEqual([]);
  });
});

describe('a correction', () => {
  test('stands on its page with its date, and leads to all others', () => {
    const corrected = page(CORRECTED);
    expect(words(corrected.document)).toContain('25 November 2026. Perbaikan uji pertama.');
    expect(named(corrected, 'a').map((link) => attributeOf(link, 'href'))).toContain('/tentang/koreksi/');
  });

  test('stands in the list of all, newest first, each with the way to its line', async () => {
    const list = page('/tentang/koreksi/');
    const links = named(list, 'a').flatMap((link) => attributeOf(link, 'href') ?? []);
    const own = links.filter((href) => href.startsWith(`${CORRECTED}#`));
    expect(own).toEqual([`${CORRECTED}#koreksi-2026-11-30`, `${CORRECTED}#koreksi-2026-11-25`]);
    const anchors = page(CORRECTED).elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(own.filter((href) => !anchors.includes(href.split('#')[1] ?? ''))).toEqual([]);
    expect(words(list.document)).toContain('Berita uji yang diperbaiki, 30 November 2026');
    expect(words(list.document)).not.toContain('Belum ada koreksi.');
    expect(await htmlFaults(list)).toEqual([]);
  });

  test('is an item of a feed', async () => {
    const { items } = await new Parser().parseString(read('tentang/koreksi/rss.xml'));
    const own = items.filter(({ link }) => link?.includes(CORRECTED));
    expect(own.map(({ title, content, link }) => ({ title, content, link }))).toEqual([
      {
        title: 'Koreksi: Berita uji yang diperbaiki',
        content: 'Perbaikan uji kedua.',
        link: `${PROJECT_ADDRESS}${CORRECTED}#koreksi-2026-11-30`,
      },
      {
        title: 'Koreksi: Berita uji yang diperbaiki',
        content: 'Perbaikan uji pertama.',
        link: `${PROJECT_ADDRESS}${CORRECTED}#koreksi-2026-11-25`,
      },
    ]);
  });
});

describe('where the publisher has a form and a mailbox for reports', () => {
  test.each(['/', CORRECTED, '/wilayah/kalimantan-timur/kutai-kartanegara/'])(
    '%s has a link that fills in its address',
    (address) => {
      const links = named(page(address), 'a').filter(
        (link) => textOf(link).trim() === 'Laporkan kesalahan di halaman ini',
      );
      expect(links.map((link) => attributeOf(link, 'href'))).toEqual([
        reportHref({ email: undefined, reportUrl: FORM }, `${PROJECT_ADDRESS}${address}`),
      ]);
    },
  );

  test('security.txt names it, is valid for less than a year, and the page about the site leads to it', () => {
    const lines = read('.well-known/security.txt').trim().split('\n');
    expect(lines).toContain(`Contact: ${FORM}`);
    expect(lines).toContain(`Contact: mailto:${MAIL}`);
    expect(lines).toContain(`Canonical: ${PROJECT_ADDRESS}/.well-known/security.txt`);
    const expires = Date.parse(lines.find((line) => line.startsWith('Expires: '))?.slice(9) ?? '');
    const days = (expires - Date.parse(PROJECT_TODAY)) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(366);
    const about = page('/tentang/');
    expect(named(about, 'a').map((link) => attributeOf(link, 'href'))).toContain('/.well-known/security.txt');
    expect(
      named(about, 'a').filter((link) => [FORM, `mailto:${MAIL}`].includes(attributeOf(link, 'href') ?? '')),
    ).toHaveLength(4);
    expect(words(about.document)).not.toContain('belum dibuka');
  });
});
