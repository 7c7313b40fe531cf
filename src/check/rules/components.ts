/** Components in MDX: the few that the site has, with plain values that name something that exists. */
import type { MdastNode } from 'satteri';
import { closest } from '../../search/closest.ts';
import { slugOfRegion } from '../../places/regions.ts';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';
import { regionIds } from './regions.ts';

/** What a component asks for, by the one attribute that it has. */
interface Target {
  attribute: string;
  noun: string;
  known: readonly string[];
}
type TargetOf = (entry: Entry<object>) => Target | null;

/** Components by name; `null` for those that only lay out what stands between their tags. */
function componentsOf(content: Content): ReadonlyMap<string, TargetOf> {
  const contacts = [...content.contacts, ...content.refused.filter(({ collection }) => collection === 'contacts')].map(
    ({ id }) => id,
  );
  const slugs = regionIds(content).map(slugOfRegion);
  return new Map<string, TargetOf>([
    ['ContactCard', () => ({ attribute: 'id', noun: 'kontak', known: contacts })],
    ['RegionLink', () => ({ attribute: 'id', noun: 'wilayah', known: slugs })],
    ['FiguresTable', (entry) => ({ attribute: 'number', noun: 'tabel nomor', known: tableNumbers(entry) })],
    ['Note', () => null],
    ['Steps', () => null],
  ]);
}

/** Tables of the page's own front matter, counted from 1. */
function tableNumbers({ data }: Entry<object>): string[] {
  return 'tables' in data && Array.isArray(data.tables) ? data.tables.map((_, index) => String(index + 1)) : [];
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attributesSentence({ name, attributes }: Element, target: Target | null): string | null {
  const plain = attributes.every(
    (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object',
  );
  if (!plain) return `isi <${name ?? ''}> ditulis di antara tanda kutip; kurung kurawal {…} tidak boleh dipakai`;
  const values = new Map(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, attribute.value] as const] : [],
    ),
  );
  const stranger = [...values.keys()].find((key) => key !== target?.attribute);
  if (stranger !== undefined)
    return `<${name ?? ''}> tidak mengenal "${stranger}"; hapus${target ? `, dan pakai ${target.attribute}="…"` : ''}`;
  if (!target) return null;
  const value = values.get(target.attribute);
  if (typeof value !== 'string' || value === '') {
    return `<${name ?? ''}> perlu ${target.attribute}, misalnya <${name ?? ''} ${target.attribute}="${target.known[0] ?? '1'}" />`;
  }
  return target.known.includes(value)
    ? null
    : `${target.noun} "${value}" tidak dikenal${didYouMean(closest(value, target.known))}`;
}

function elementSentence(
  element: Element,
  entry: Entry<object>,
  components: ReadonlyMap<string, TargetOf>,
): string | null {
  const name = element.name ?? '';
  const targetOf = components.get(name);
  if (targetOf) return attributesSentence(element, targetOf(entry));
  const names = [...components.keys()];
  const guess = closest(name, names);
  return `komponen <${name}> tidak dikenal${guess ? didYouMean(guess) : `; yang ada: ${names.join(', ')}`}`;
}

export function componentProblems(content: Content): Problem[] {
  const components = componentsOf(content);
  return articlesOf(content).flatMap((entry) =>
    entry.parsed.nodes.flatMap(({ node, line }) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      const message = elementSentence(node, entry, components);
      return message === null ? [] : [problemOnLine(entry, line, message)];
    }),
  );
}
