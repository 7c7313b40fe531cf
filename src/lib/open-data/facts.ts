/** Every fact of an election in a line of its own, for tables. */
import type { PublishedElection } from '../../schemas/data/election.ts';
import type { Cell } from './csv.ts';

export interface FactRow {
  election: PublishedElection;
  /** JSON Pointer (RFC 6901) from the record of the election to the value. */
  pointer: string;
  /** `null` where the remark is the fact. */
  value: Cell;
  note: string | null;
  disagreement: string | null;
  sources: readonly string[];
}

interface Provenance {
  note: string | null;
  disagreement: string | null;
  sources: readonly string[];
}
type Leaf = [pointer: string, value: Cell];

const PROVENANCE_KEYS = new Set(['note', 'disagreement', 'sources']);
/** Worked out from other facts, so that no source states them. */
const COMPUTED = new Set(['share', 'result', 'turnout', 'counts', 'round']);

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}

function provenanceIn(node: Record<string, unknown>): Provenance | null {
  const { note, disagreement, sources } = node;
  if (!Array.isArray(sources)) return null;
  return { note: typeof note === 'string' ? note : null, disagreement: typeof disagreement === 'string' ? disagreement : null, sources: sources.map(String) };
}

/** Values at and below `node`, down to facts with sources of their own. `false` says nothing that a source states. */
function leavesOf(node: unknown, pointer: string): Leaf[] {
  if (typeof node === 'string' || typeof node === 'number' || node === true) return [[pointer, node]];
  if (!isObject(node) || provenanceIn(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${pointer}/${key}`));
}

function rowsBelow(election: PublishedElection, node: unknown, pointer: string): FactRow[] {
  if (!isObject(node)) return [];
  const children = Object.entries(node).filter(([key]) => !COMPUTED.has(key));
  const below = children.flatMap(([key, value]) => rowsBelow(election, value, `${pointer}/${key}`));
  const provenance = provenanceIn(node);
  if (!provenance) return below;
  const leaves = children.filter(([key]) => !PROVENANCE_KEYS.has(key)).flatMap(([key, value]) => leavesOf(value, `${pointer}/${key}`));
  const own: Leaf[] = leaves.length > 0 ? leaves : [[pointer, null]];
  return [...own.map(([at, value]): FactRow => ({ election, pointer: at, value, ...provenance })), ...below];
}

/** Facts in the order of the record. */
export function factRows(election: PublishedElection): FactRow[] {
  return rowsBelow(election, election, '');
}
