/** A Markdown body on a day: without the parts that rest on a later source or name a later day. */

interface Part {
  kind: 'heading' | 'paragraph' | 'item' | 'row' | 'tag';
  text: string;
  /** True where a blank line stands before it. */
  apart: boolean;
  /** Depth of a heading. */
  depth: number;
  /** True for a paragraph that a list or a table follows, which it announces. */
  leads: boolean;
}

const CITATION = /\[@([^[\]\s]+)\]/g;
const ITEM = /^\s*(?:[-*]|\d+\.)\s/;
const NUMBER = /^(\s*)\d+\.(?=\s)/;

/** Keys of the sources that `text` cites. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(CITATION)].map(([, id]) => String(id));
}

function kindOf(line: string): Part['kind'] {
  if (/^#{1,6}\s/.test(line)) return 'heading';
  if (ITEM.test(line)) return 'item';
  if (line.startsWith('|')) return 'row';
  return /^<\/?[A-Z][^<]*>$/.test(line.trim()) ? 'tag' : 'paragraph';
}

const isListed = (part: Part | undefined): boolean => part?.kind === 'item' || part?.kind === 'row';

function announces({ kind, text }: Part, next: Part | undefined): boolean {
  return kind === 'paragraph' && isListed(next) && text.replace(CITATION, '').trimEnd().endsWith(':');
}

/** Headings, paragraphs, items of lists, rows of tables and lines of a tag, in their order. */
function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let apart = true;
  for (const line of body.split('\n')) {
    const last = parts.at(-1);
    const kind = kindOf(line);
    if (line.trim() === '') apart = true;
    else if (kind === 'paragraph' && !apart && last && (last.kind === 'paragraph' || last.kind === 'item'))
      last.text += `\n${line}`;
    else {
      parts.push({ kind, text: line, apart, depth: kind === 'heading' ? line.indexOf(' ') : 0, leads: false });
      apart = false;
    }
  }
  return parts.map((part, index) => ({ ...part, leads: announces(part, parts[index + 1]) }));
}

/** Parts below each heading, with it; what stands before the first heading is a section, too. */
function sectionsOf(parts: readonly Part[]): Part[][] {
  const sections: Part[][] = [];
  for (const part of parts) {
    const last = sections.at(-1);
    if (part.kind === 'heading' || !last) sections.push([part]);
    else last.push(part);
  }
  return sections;
}

/** Sections without those below a heading that is not known, deeper ones included. */
function knownSections(sections: readonly Part[][], isKnown: (text: string) => boolean): Part[][] {
  let hidden = Infinity;
  return sections.filter(([first]) => {
    if (first?.kind !== 'heading') return true;
    if (first.depth > hidden) return false;
    hidden = isKnown(first.text) ? Infinity : first.depth;
    return hidden === Infinity;
  });
}

/** What says nothing by itself: a lead to a list, a head of a table, a pair of tags or a heading with nothing left behind it. */
function isHollow(part: Part, index: number, parts: readonly Part[]): boolean {
  const next = parts[index + 1];
  if (part.kind === 'heading') return !next || (next.kind === 'heading' && next.depth <= part.depth);
  if (part.leads) return !isListed(next);
  if (part.kind !== 'tag') return false;
  const name = /^<\/?(\w+)/.exec(part.text)?.[1] ?? '';
  const before = parts[index - 1]?.text ?? '';
  return part.text.startsWith('</') ? before.startsWith(`<${name}`) : (next?.text.startsWith(`</${name}`) ?? false);
}

function withoutHollow(parts: readonly Part[]): Part[] {
  const left = withoutEmptyTables(parts).filter((part, index, all) => !isHollow(part, index, all));
  return left.length === parts.length ? left : withoutHollow(left);
}

/** A table whose rows are gone has its head and the line below it. */
function withoutEmptyTables(parts: readonly Part[]): Part[] {
  const tables: Part[][] = [];
  parts.forEach((part, index) => {
    if (part.kind !== 'row') return;
    if (parts[index - 1]?.kind === 'row' && !part.apart) tables.at(-1)?.push(part);
    else tables.push([part]);
  });
  const empty = new Set(tables.filter((rows) => rows.length <= 2).flat());
  return parts.filter((part) => !empty.has(part));
}

/** Numbered lists count up by one. */
function renumbered(parts: readonly Part[]): Part[] {
  let count = 0;
  return parts.map((part) => {
    count = part.kind === 'item' && NUMBER.test(part.text) ? count + 1 : 0;
    return count === 0 ? part : { ...part, text: part.text.replace(NUMBER, `$1${count}.`) };
  });
}

/**
 * `body` with the parts that `isKnown` takes. A sentence without a source rests on what stands around it: it goes where its section has lost
 * anything.
 */
export function proseOn(body: string, isKnown: (text: string) => boolean): string {
  const sections = knownSections(sectionsOf(partsOf(body)), isKnown).map((section) => {
    const known = section.filter((part) => part.kind === 'heading' || isKnown(part.text));
    if (known.length === section.length) return known;
    return known.filter(({ kind, text, leads }) => kind !== 'paragraph' || leads || citedIn(text).length > 0);
  });
  return renumbered(withoutHollow(sections.flat()))
    .map(({ text, apart }, index) => (index === 0 ? text : `${apart ? '\n\n' : '\n'}${text}`))
    .join('');
}

const LINK = /(?<!!)\[([^[\]]+)\]\((\/[^()\s]*)\)/g;

/** `body` with links to addresses that `isGone` as plain text. Of others the part of a page goes: it may not be there. */
export function withoutLinksTo(body: string, isGone: (address: string) => boolean): string {
  return body.replace(LINK, (_, text: string, target: string) => {
    const [address = ''] = target.split(/[#?]/);
    return isGone(address) ? text : `[${text}](${address})`;
  });
}
