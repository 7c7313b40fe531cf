/** Numbered sources of a page: each source once, in the order in which the page's facts first name it. */
import type { Source } from '../kinds/fields.ts';

export interface NumberedSource extends Source {
  number: number;
}

/** Numbers of sources by their key in one file. */
export type Cite = (ids: readonly string[]) => number[];

/** Facts of one file and the sources that they point to. */
export interface CitedFile {
  sources: Record<string, Source>;
  /** Keys in the order of use; repetitions are welcome. */
  uses: readonly string[];
}

/** Every source key in `node`, depth first in the order of its fields. */
export function usedSources(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(usedSources);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'sources' && Array.isArray(value) ? value.map(String) : usedSources(value),
  );
}

/** Two files may hold the same source under different keys: it is one where its link, or else its wording, is the same. */
function identity({ url, publisher, title, date }: Source): string {
  return url ?? [publisher, title, date].join('\n');
}

/**
 * Numbers the sources of all `files` through. The result has the list for the page's end and, for each file in its order, the
 * function that turns keys into numbers. A key that its file does not hold throws: the content check refuses such files.
 */
export function numberSources(files: readonly CitedFile[]): { list: NumberedSource[]; cites: Cite[] } {
  const list: NumberedSource[] = [];
  const numbers = new Map<string, number>();
  const cites = files.map(({ sources, uses }) => {
    const numberOf = (id: string): number => {
      const source = sources[id];
      if (!source) throw new Error(`Sumber "${id}" tidak ada.`);
      const known = numbers.get(identity(source));
      if (known !== undefined) return known;
      const number = list.length + 1;
      list.push({ ...source, number });
      numbers.set(identity(source), number);
      return number;
    };
    uses.forEach(numberOf);
    return (ids: readonly string[]) => [...new Set(ids.map(numberOf))].sort((a, b) => a - b);
  });
  return { list, cites };
}

/** Numbers the sources of one file: those in `uses` by first use, then those that only the file's list has. */
export function numberFile(
  sources: Record<string, Source>,
  uses: readonly string[],
): { list: NumberedSource[]; cite: Cite } {
  const { list, cites } = numberSources([{ sources, uses: [...uses, ...Object.keys(sources)] }]);
  const [cite] = cites as [Cite];
  return { list, cite };
}
