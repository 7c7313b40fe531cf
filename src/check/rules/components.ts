/** Components in MDX: the few that the site has, with plain values that name something that exists. */
import type { MdastNode } from 'satteri';
import { closest } from '../../lib/closest.ts';
import { slugOfRegion } from '../../lib/regions.ts';
import { type Content, type Entry, problemOnLine } from '../entries.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';
import { regionIds } from './regions.ts';

const COMPONENTS = ['ContactCard', 'RegionLink', 'Note', 'Steps', 'FiguresTable'];

/** What the `id` of a component may be, and what such a thing is called. */
interface Target {
  noun: string;
  ids: readonly string[];
}

/** Tables of the page's own front matter, by their number from 1 and by their title. */
function tablesOf({ data }: Entry<object>): string[] {
  const tables: { title: string }[] = 'tables' in data && Array.isArray(data.tables) ? data.tables : [];
  return tables.flatMap(({ title }, index) => [String(index + 1), title]);
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function targetsFor(content: Content): (name: string, entry: Entry<object>) => Target | undefined {
  const contacts = [...content.contacts.map(({ id }) => id), ...content.refused.filter(({ collection }) => collection === 'contacts').map(({ id }) => id)];
  const slugs = regionIds(content).map(slugOfRegion);
  return (name, entry) => {
    if (name === 'ContactCard') return { noun: 'kontak', ids: contacts };
    if (name === 'RegionLink') return { noun: 'wilayah', ids: slugs };
    return name === 'FiguresTable' ? { noun: 'tabel', ids: tablesOf(entry) } : undefined;
  };
}

function elementSentence({ name, attributes }: Element, target: Target | undefined): string | null {
  if (name === null || !COMPONENTS.includes(name)) {
    const guess = closest(name ?? '', COMPONENTS);
    return `komponen <${name ?? ''}> tidak dikenal${didYouMean(guess)}${guess ? '' : `; yang ada: ${COMPONENTS.join(', ')}`}`;
  }
  const values = new Map<string, string>();
  for (const attribute of attributes) {
    // A number is the one value that is no text in quotes: id={1}.
    const value = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'object' ? attribute.value?.value.trim() : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || (value !== undefined && !/^\d+$/.test(value))) {
      return `isi <${name}> ditulis di antara tanda kutip, misalnya id="nama"; kurung kurawal {…} tidak boleh dipakai`;
    }
    values.set(attribute.name, value ?? (typeof attribute.value === 'string' ? attribute.value : ''));
  }
  if (!target) return null;
  const id = values.get('id');
  if (!id) return `<${name}> perlu id, misalnya <${name} id="${target.ids[0] ?? '1'}" />`;
  return target.ids.includes(id) ? null : `${target.noun} "${id}" tidak dikenal${didYouMean(closest(id, target.ids))}`;
}

export function componentProblems(content: Content): Problem[] {
  const targetOf = targetsFor(content);
  return articlesOf(content).flatMap((entry) =>
    entry.parsed.nodes.flatMap(({ node, line }) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
      const message = elementSentence(node, targetOf(node.name ?? '', entry));
      return message === null ? [] : [problemOnLine(entry, line, message)];
    }),
  );
}
