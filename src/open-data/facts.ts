/** Every fact of an election in a line of its own, for tables. */
import { cited } from './cited.ts';
import { column, table, type Cell, type Column } from './csv.ts';
import type { ElectionItem } from './election.ts';

interface Provenance {
  note: string | undefined;
  /** Id of the note on sources that disagree. */
  see: string | undefined;
  sources: readonly string[];
}
type Leaf = [pointer: string, value: Cell];

export interface FactRow extends Provenance {
  election: ElectionItem;
  /** JSON Pointer (RFC 6901) from the item of the election to the value. */
  pointer: string;
  /** None where the remark is the fact. */
  value: Cell;
}

const PROVENANCE_KEYS = new Set(['note', 'see', 'sources']);
/** Worked out from other facts, so that no source states them. */
const COMPUTED = new Set(['share', 'result', 'turnout']);

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}

function provenanceIn(node: Record<string, unknown>): Provenance | undefined {
  const { note, see, sources } = node;
  if (!Array.isArray(sources)) return undefined;
  return {
    note: typeof note === 'string' ? note : undefined,
    see: typeof see === 'string' ? see : undefined,
    sources: sources.map(String),
  };
}

/** Values at and below `node`, down to facts with sources of their own. `false` says nothing that a source states. */
function leavesOf(node: unknown, pointer: string): Leaf[] {
  if (typeof node === 'string' || typeof node === 'number' || node === true) return [[pointer, node]];
  if (!isObject(node) || provenanceIn(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${pointer}/${key}`));
}

function rowsBelow(election: ElectionItem, node: unknown, pointer: string): FactRow[] {
  if (!isObject(node)) return [];
  const children = Object.entries(node).filter(([key]) => !COMPUTED.has(key));
  const below = children.flatMap(([key, value]) => rowsBelow(election, value, `${pointer}/${key}`));
  const provenance = provenanceIn(node);
  if (!provenance) return below;
  const leaves = children
    .filter(([key]) => !PROVENANCE_KEYS.has(key))
    .flatMap(([key, value]) => leavesOf(value, `${pointer}/${key}`));
  const own: Leaf[] = leaves.length > 0 ? leaves : [[pointer, undefined]];
  return [...own.map(([at, value]): FactRow => ({ election, pointer: at, value, ...provenance })), ...below];
}

/** Facts in the order of the item. */
export function factRows(election: ElectionItem): FactRow[] {
  return rowsBelow(election, election, '');
}

const COLUMNS: readonly Column<FactRow>[] = [
  column('election', 'Kunci pemilihan.', ({ election }) => election.id),
  column('region', 'Nama wilayah.', ({ election }) => election.area.name),
  column('fact', 'Letak fakta dalam JSON (JSON Pointer).', ({ pointer }) => pointer),
  column('value', 'Isinya; kosong bila catatannya yang penting.', ({ value }) => value),
  column('note', 'Catatan.', ({ note }) => note),
  column(
    'disagreement',
    'Di mana sumber berbeda.',
    ({ election, see }) => election.disagreements.find(({ id }) => id === see)?.note,
  ),
  column('sources', 'Sumber fakta ini.', ({ election, sources }) => cited(sources, election.sources)),
];

export const FACTS = table('satu fakta', COLUMNS, factRows);
