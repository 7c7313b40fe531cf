/** Lets a reader sort a table by its headings. Without it the table stands in its first order. */
import { compareCells } from '../../elections/compare-cells.ts';

function cellValue(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.dataset['value'] ?? '';
}

/** Puts a button into each heading marked `data-sort` of the table with `id`. Ordinary clicks sort up, then down. */
export function makeSortable(id: string): void {
  const table = document.getElementById(id);
  const body = table?.querySelector('tbody');
  if (!table || !body) return;
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => {
      const direction = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
      const rows = [...body.rows].sort((a, b) => compareCells(cellValue(a, column), cellValue(b, column), direction));
      body.append(...rows);
    });
  }
}
