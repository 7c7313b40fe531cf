/** Runs the query of `/cari/?q=…`: places first, then text. Without this script the page lists all regions. */
import type { Found } from '../lib/finder/find.ts';
import { namedPlace, type NamedPlace } from '../lib/query-parts.ts';
import { loadFinder } from './place-finder.ts';
import { addressOf, newsItem, placeItem, textItem } from './search-results.ts';
import { searchText, type TextResults } from './text-search.ts';

const MAX_PLACES = 20;
const MAX_RESULTS = 30;
const FILTER_NAMES = ['jenis', 'daerah', 'tahun'];

type Status = 'idle' | 'loading' | 'done' | 'error';

interface Parts {
  list: HTMLElement;
  message: HTMLElement;
}

function show({ list, message }: Parts, status: Status, text: string): void {
  list.dataset['status'] = status;
  message.textContent = text;
}

/**
 * Puts places and text in order: places whose name was typed as it is, then text. A place with a slip comes first only where no
 * text has the words as they were typed. A place that was named beside other words comes first where they ask for its result, else
 * after the first text about it.
 */
function merge(places: readonly Found[], text: TextResults, named: NamedPlace | null): HTMLLIElement[] {
  const sure = places.filter(({ misspelt }) => !misspelt);
  const guessed = sure.length > 0 || text.written ? [] : places;
  const items = text.results.map(textItem);
  const own = named && named.rest.length > 0 ? [placeItem({ place: named.place })] : [];
  const news = named?.rest.includes('berita') ? [newsItem(named.place)] : [];
  const first = named?.asksResult ? own : news;
  const ordered = [...first, ...sure.map(placeItem), ...guessed.map(placeItem), ...items.slice(0, 2), ...own, ...items.slice(2)];
  const seen = new Set<string>();
  return ordered.filter((element) => !seen.has(addressOf(element)) && seen.add(addressOf(element))).slice(0, MAX_RESULTS);
}

function listItems({ list }: Parts, items: readonly HTMLLIElement[]): void {
  const ordered = document.createElement('ol');
  ordered.className = 'rows';
  ordered.append(...items);
  list.replaceChildren(...(items.length > 0 ? [ordered] : []));
}

/** A sentence on what was found, and on what was perhaps meant. */
function summary(query: string, items: readonly HTMLLIElement[], guess: Found | undefined): string {
  if (items.length === 0) {
    return `Tidak ada hasil untuk “${query}”. Periksa ejaannya, pakai kata yang lebih pendek, atau pilih daerah dari daftar di bawah. Dalam bahaya, telepon 110.`;
  }
  const meant = guess ? ` Mungkin maksud Anda ${guess.place.name}.` : '';
  return `${items.length} hasil untuk “${query}”.${meant}`;
}

async function search(query: string, filters: Record<string, string>, parts: Parts): Promise<void> {
  show(parts, 'loading', 'Sedang mencari …');
  const narrowed = Object.keys(filters).length > 0;
  // The places are here first: they are shown while the text is still on its way.
  const finder = await loadFinder().catch(() => null);
  const places = narrowed || !finder ? [] : finder.find(query, MAX_PLACES);
  const named = finder ? namedPlace(query, finder.places) : null;
  const text = searchText(query, filters, named).catch(() => null);
  listItems(parts, places.filter(({ misspelt }) => !misspelt).map(placeItem));
  const found = await text;
  const items = merge(places, found ?? { results: [], written: false }, named);
  listItems(parts, items);
  if (!found && items.length === 0) {
    show(parts, 'error', 'Pencarian sedang tidak bisa dipakai. Pilih daerah dari daftar di bawah, atau muat ulang halaman ini.');
    return;
  }
  const guess = places.find(({ misspelt }) => misspelt);
  const spelling = places.every(({ misspelt }) => misspelt) && !found?.written ? guess : undefined;
  show(
    parts,
    'done',
    `${summary(query.length > 80 ? `${query.slice(0, 80)}…` : query, items, spelling)}${found ? '' : ' Pencarian teks sedang tidak bisa dipakai.'}`,
  );
}

/** Reads the query and its filters from the address, puts them into the form and searches. */
export function startSearchPage(): void {
  const list = document.getElementById('hasil-cari');
  const message = document.getElementById('keadaan-cari');
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!list || !message || !field) return;
  const address = new URLSearchParams(location.search);
  const query = address.get('q')?.trim() ?? '';
  field.value = query;
  const filters: Record<string, string> = {};
  for (const name of FILTER_NAMES) {
    const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const value = address.get(name) ?? '';
    if (!select || value === '') continue;
    select.value = value;
    if (select.value !== value) continue;
    filters[name] = value;
    // What narrows the results is not hidden from the reader.
    select.closest('details')?.setAttribute('open', '');
  }
  if (query !== '') void search(query, filters, { list, message });
}
