/** Runs the question of `/cari/?q=…` and of every later one without a new page. Without this script the page lists all regions. */
import { paths } from '../../site/paths.ts';
import { answer, type Answer, type Filters } from './run.ts';

const FILTER_NAMES = ['jenis', 'daerah', 'tahun'];
const LONGEST_SHOWN = 80;
const KEPT_ONLY = ' Jaringan tidak ada atau lambat, jadi yang dicari hanya halaman yang tersimpan di ponsel ini.';

type Status = 'idle' | 'loading' | 'done' | 'error';

interface PageElements {
  form: HTMLFormElement;
  field: HTMLInputElement;
  list: HTMLElement;
  message: HTMLElement;
  /** What the page says before its script has run, for readers whose browser will not run it. */
  invitation: string;
}

function show({ list, message }: PageElements, status: Status, ...text: (string | Node)[]): void {
  list.dataset['status'] = status;
  message.replaceChildren(...text);
}

function listItems({ list }: PageElements, items: readonly HTMLLIElement[]): void {
  const ordered = document.createElement('ol');
  ordered.className = 'rows';
  ordered.append(...items);
  list.replaceChildren(...(items.length > 0 ? [ordered] : []));
}

/** “Mungkin maksud Anda …”, as a link that searches for it. */
function guess(meant: string): Node[] {
  const link = document.createElement('a');
  link.href = `${paths.search()}?q=${encodeURIComponent(meant)}`;
  link.textContent = meant;
  return [document.createTextNode('Mungkin maksud Anda '), link, document.createTextNode('. ')];
}

/** What was asked, cut between characters and kept apart from the sentence, whatever direction it is written in. */
function isolated(asked: string): HTMLElement {
  const shown = document.createElement('bdi');
  const characters = [...asked.slice(0, 2 * LONGEST_SHOWN)];
  shown.textContent =
    characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : characters.join('');
  return shown;
}

function summary(asked: string, { items, more, meant }: Answer): (string | Node)[] {
  const query = isolated(asked);
  if (items.length === 0) {
    return [
      'Tidak ada hasil untuk “',
      query,
      `”. Periksa ejaannya, pakai kata yang lebih pendek, atau pilih daerah dari daftar di bawah. Dalam bahaya, telepon 110.`,
    ];
  }
  return [
    ...(meant === null ? [] : guess(meant)),
    `${items.length} hasil${more ? ' teratas' : ''} untuk “`,
    query,
    more ? '”. Tambah kata atau saring agar lebih tepat.' : '”.',
  ];
}

/** Puts the question and its filters from the address into the form. */
function fillForm({ form, field }: PageElements): { query: string; filters: Filters } {
  const address = new URLSearchParams(location.search);
  field.value = address.get('q')?.trim() ?? '';
  const filters: Filters = {};
  for (const name of FILTER_NAMES) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) continue;
    const value = address.get(name) ?? '';
    select.value = value;
    if (select.selectedIndex < 0) select.value = '';
    if (select.value === '') continue;
    filters[name] = value;
    // What narrows the results is not hidden from the reader.
    select.closest('details')?.setAttribute('open', '');
  }
  return { query: field.value, filters };
}

let newest = 0;

async function run(elements: PageElements): Promise<void> {
  const own = ++newest;
  const { query, filters } = fillForm(elements);
  if (query === '') {
    listItems(elements, []);
    show(elements, 'idle', elements.invitation);
    return;
  }
  show(elements, 'loading', 'Sedang mencari …');
  const found = await answer(query, filters, (places) => {
    if (own === newest) listItems(elements, places);
  });
  // A later question has taken over.
  if (own !== newest) return;
  listItems(elements, found.items);
  if (found.textFailed && found.items.length === 0) {
    show(
      elements,
      'error',
      'Pencarian sedang tidak bisa dipakai. Pilih daerah dari daftar di bawah, atau muat ulang halaman ini.',
    );
  } else {
    show(
      elements,
      'done',
      ...summary(query, found),
      found.textFailed ? ' Pencarian teks sedang tidak bisa dipakai.' : '',
      found.savedOnly ? KEPT_ONLY : '',
    );
  }
}

/** The address of the form as it is filled in, without what was left empty. */
function addressOf(form: HTMLFormElement): string {
  const address = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') address.append(name, value.trim());
  return `${paths.search()}?${address.toString()}`;
}

export function startSearchPage(): void {
  const list = document.getElementById('hasil-cari');
  const message = document.getElementById('keadaan-cari');
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  const form = field?.form;
  if (!list || !message || !field || !form) return;
  const elements: PageElements = { form, field, list, message, invitation: message.textContent };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf(form));
    void run(elements);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && field.value.trim() !== '') form.requestSubmit();
  });
  addEventListener('popstate', () => void run(elements));
  void run(elements);
}
