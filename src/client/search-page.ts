/** Runs the query of `/cari/?q=…` and lists what it finds. Without this script the page lists all regions. */
import { isRealMatch } from '../lib/search-match.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

const MAX_RESULTS = 20;

type Status = 'idle' | 'loading' | 'done' | 'error';

/** One result: a link with its title, and the words around the match. */
function resultItem({ url, meta, excerpt }: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'tap text-lg bold';
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  text.className = 'text-sm';
  text.append(...markedText(excerpt));
  item.append(link, text);
  return item;
}

/** Takes the words out of Pagefind's excerpt, keeping only its marks: nothing else in it becomes an element. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** Words of the excerpt that Pagefind marked. */
function markedWords(excerpt: string): string[] {
  return [...new DOMParser().parseFromString(excerpt, 'text/html').querySelectorAll('mark')].map((mark) => mark.textContent);
}

/** Finds the query and shows its results, or says in a sentence why there are none. */
async function search(query: string, list: HTMLElement, message: HTMLElement): Promise<void> {
  const show = (status: Status, text: string): void => {
    list.dataset['status'] = status;
    message.textContent = text;
  };
  if (query === '') return;
  show('loading', 'Sedang mencari …');
  try {
    const pagefind = await loadPagefind();
    const { results } = await pagefind.search(query);
    const loaded = await Promise.all(results.slice(0, MAX_RESULTS).map((result) => result.data()));
    const found = loaded.filter(({ excerpt, meta }) => isRealMatch(query, [...markedWords(excerpt), meta.title ?? '', meta.alias ?? '']));
    if (found.length > 0) {
      const items = document.createElement('ol');
      items.className = 'rows';
      items.append(...found.map(resultItem));
      list.replaceChildren(items);
    }
    const count = results.length > MAX_RESULTS ? `${found.length} dari ${results.length}` : String(found.length);
    show(
      'done',
      found.length > 0 ? `${count} hasil untuk “${query}”.` : `Tidak ada hasil untuk “${query}”. Periksa ejaannya, atau pilih daerah dari daftar di bawah.`,
    );
  } catch {
    show('error', 'Pencarian sedang tidak bisa dipakai. Pilih daerah dari daftar di bawah, atau muat ulang halaman ini.');
  }
}

/** Reads the query from the address, puts it into the field and searches. */
export function startSearchPage(): void {
  const list = document.getElementById('hasil-cari');
  const message = document.getElementById('keadaan-cari');
  const field = document.querySelector<HTMLInputElement>('input[name="q"]');
  if (!list || !message || !field) return;
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  field.value = query;
  void search(query, list, message);
}
