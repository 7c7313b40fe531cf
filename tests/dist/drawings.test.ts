/** The map and the drawings of the built pages say what lists and tables beside them say. */
import { describe, expect, test } from 'vitest';
import { attributeOf, brotliSize, elementsOf, pageAt, pages, textOf, type Element } from '../support/dist.ts';

const MAP_BUDGET = 10_240;
const MAP_PAGES = ['/', '/wilayah/', '/pilkada/2024/'];
const REGIONS = 15;

const hasClass = (element: Element, name: string): boolean => (attributeOf(element, 'class') ?? '').split(' ').includes(name);
const named = (elements: readonly Element[], tag: string): Element[] => elements.filter(({ tagName }) => tagName === tag);
const plain = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim();
const numberIn = (text: string): number => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
const hrefs = (links: readonly Element[]): string[] => links.map((link) => attributeOf(link, 'href') ?? '');

describe.each(MAP_PAGES)('the map on %s', (path) => {
  const { html, elements } = pageAt(path);
  const figure = elements.find((element) => hasClass(element, 'regions-map')) as Element;
  const mapLinks = named(elementsOf(figure), 'a').filter((link) => elementsOf(link).some(({ tagName }) => tagName === 'text'));

  test('links every region, and a list beside it links them all too', () => {
    const inMap = hrefs(mapLinks);
    expect(inMap).toHaveLength(REGIONS);
    expect(new Set(inMap).size).toBe(REGIONS);
    const others = hrefs(named(elements, 'a').filter((link) => !mapLinks.includes(link)));
    expect(inMap.filter((href) => !others.includes(href))).toEqual([]);
  });

  test('is small, and names whose work it is', () => {
    const own = /<figure class="regions-map">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
    expect(own.length).toBeGreaterThan(1000);
    expect(brotliSize(own)).toBeLessThanOrEqual(MAP_BUDGET);
    expect(plain(figure)).toContain('Natural Earth');
    expect(plain(figure)).toContain('GeoNames (CC BY 4.0)');
  });
});

test('the layers of a map say what the table of the edition says', () => {
  const { elements } = pageAt('/pilkada/2024/');
  const table = elements.find((element) => attributeOf(element, 'id') === 'tabel-pemilihan') as Element;
  const turnouts = new Map(
    named(elementsOf(table), 'tr').flatMap((row) => {
      const link = named(elementsOf(row), 'a')[0];
      const cell = named(elementsOf(row), 'td')[3];
      return link && cell ? [[attributeOf(link, 'href'), plain(cell)] as const] : [];
    }),
  );
  const figure = elements.find((element) => hasClass(element, 'regions-map')) as Element;
  const values = named(elementsOf(figure), 'a').flatMap((link) => {
    const layer = elementsOf(link).find((element) => hasClass(element, 'layer-1'));
    return layer ? [{ href: attributeOf(link, 'href'), text: plain(layer) }] : [];
  });
  expect(values).toHaveLength(REGIONS);
  for (const { href, text } of values) {
    const cell = turnouts.get(href) ?? '';
    if (text === 'belum ada') expect(cell).toBe('belum ada sumber');
    else expect(text).toBe(`${cell} persen`);
  }
});

interface DrawnBar {
  name: string;
  text: string;
  width: string;
  /** What the bars on the same scale are called; empty where they have no title. */
  title: string;
}

/** Bars of a figure: the line that names each, then its drawing. */
function barsOf(figure: Element): DrawnBar[] {
  const inside = elementsOf(figure);
  return named(inside, 'rect').map((rect) => {
    const before = inside.slice(0, inside.indexOf(rect));
    const line = before.findLast(({ tagName }) => tagName === 'p') as Element;
    const heading = before.findLast((element) => hasClass(element, 'bold'));
    const [name = '', text = ''] = named(elementsOf(line), 'span').map(plain);
    return { name, text, width: attributeOf(rect, 'width') ?? '', title: heading ? plain(heading) : '' };
  });
}

interface Grid {
  columns: string[];
  rows: { name: string; cells: string[] }[];
}

/** Names and cells of a table of counts. */
function gridOf(table: Element): Grid {
  const [head = [], ...body] = named(elementsOf(table), 'tr').map((row) => elementsOf(row).filter(({ tagName }) => ['th', 'td'].includes(tagName)));
  return {
    columns: head.slice(1).map(plain),
    rows: body.map(([name, ...cells]) => ({ name: name ? plain(name) : '', cells: cells.map(plain) })),
  };
}

const isShare = (bars: readonly DrawnBar[]): boolean => bars.every(({ text }) => text.endsWith('persen'));

const drawings = pages.flatMap(({ path, elements }) =>
  named(elements, 'figure')
    .filter((figure) => !hasClass(figure, 'regions-map'))
    .map((figure) => {
      const bars = barsOf(figure);
      const isTable = ({ tagName }: Element): boolean => tagName === 'table';
      // Shares stand above their table, counts below it.
      const at = elements.indexOf(figure);
      const table = isShare(bars) ? elements.slice(at).find(isTable) : elements.slice(0, at).findLast(isTable);
      return { path, figure, bars, table: table as Element };
    }),
);

test('there are drawings of shares and of counts', () => {
  expect(drawings.filter(({ bars }) => isShare(bars)).length).toBeGreaterThan(10);
  expect(drawings.filter(({ bars }) => !isShare(bars)).length).toBeGreaterThan(10);
  expect(drawings.filter(({ bars }) => bars.length < 2)).toEqual([]);
});

describe.each(drawings)('a drawing on $path', ({ bars, figure, table }) => {
  const isOfShares = isShare(bars);

  test('has the figures of its table, in the same order', () => {
    if (isOfShares) {
      const cells = named(elementsOf(table), 'td').map(plain);
      expect(bars.map(({ text }) => text.replace(' persen', ''))).toEqual(cells.filter((cell) => /^\d+,\d\d$/.test(cell)));
      const words = plain(table).toLowerCase();
      expect(bars.filter(({ name }) => !words.includes(name.replace(/^\d+ /, '').toLowerCase()))).toEqual([]);
      return;
    }
    const { columns, rows } = gridOf(table);
    const inRows = rows.flatMap(({ name, cells }) => cells.map((text, index) => ({ title: name, name: columns[index], text })));
    const inColumns = columns.flatMap((title, index) => rows.map(({ name, cells }) => ({ title: columns.length > 1 ? title : '', name, text: cells[index] })));
    const drawn = bars.map(({ title, name, text }) => ({ title, name, text }));
    expect([inRows, inColumns]).toContainEqual(drawn);
  });

  test('starts at zero: every bar is as long as its figure', () => {
    const { columns } = gridOf(table);
    for (const { text, width, title } of bars) {
      const sameScale = columns.includes(title) ? bars.filter((bar) => bar.title === title) : bars;
      const full = isOfShares ? 100 : Math.max(...sameScale.map((bar) => numberIn(bar.text)));
      expect(Number(width.replace('%', ''))).toBeCloseTo((numberIn(text) / full) * 100, 1);
    }
  });

  test('says in a sentence what it shows', () => {
    const sentence = named(elementsOf(figure), 'figcaption').map(plain)[0] ?? '';
    expect(sentence).toMatch(/^\S.*\.$/);
    if (!isOfShares) return;
    const largest = Math.max(...bars.map(({ text }) => numberIn(text)));
    expect(bars.filter(({ text }) => numberIn(text) === largest && !sentence.includes(text))).toEqual([]);
  });
});

test('turnout is drawn as long as it is written, and the whole is a hundred', () => {
  const tables = pages.flatMap(({ elements }) => named(elements, 'table').filter((table) => !hasClass(table, 'district-votes')));
  const cells = tables.flatMap((table) => named(elementsOf(table), 'td').filter((cell) => named(elementsOf(cell), 'rect').length > 0));
  expect(cells.length).toBeGreaterThan(20);
  for (const cell of cells) {
    const rect = named(elementsOf(cell), 'rect')[0] as Element;
    expect(Number(attributeOf(rect, 'width')?.replace('%', ''))).toBeCloseTo(numberIn(plain(cell)), 1);
  }
});

test('votes by kecamatan are drawn as their part of all votes there', () => {
  const rows = pages.flatMap(({ elements }) =>
    named(elements, 'table')
      .filter((table) => hasClass(table, 'district-votes'))
      .flatMap((table) => named(elementsOf(table), 'tr').map((row) => named(elementsOf(row), 'td')))
      .filter((cells) => cells.length > 0),
  );
  expect(rows.length).toBeGreaterThan(300);
  for (const cells of rows) {
    const votes = cells.map((cell) => numberIn(plain(cell)));
    const widths = cells.map((cell) => attributeOf(named(elementsOf(cell), 'rect')[0] as Element, 'width'));
    const all = votes.reduce((sum, each) => sum + each, 0);
    expect(widths).toEqual(votes.map((each) => `${Math.round((each / all) * 100)}%`));
  }
});

test('no page needs a style attribute', () => {
  expect(pages.flatMap(({ path, elements }) => (elements.some((element) => attributeOf(element, 'style') !== undefined) ? [path] : []))).toEqual([]);
});
