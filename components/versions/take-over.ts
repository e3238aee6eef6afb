import { parseTableQuery, writeTableQuery, type TableQuery } from '@/lib/versions/table-query';

/** A control of the table by its name, with the part of its text that is selected. */
export interface FocusedControl {
  name: string;
  start: number | null;
  end: number | null;
}

const controls = '[data-slot="version-table"] search[data-island] [name]';

/**
 * Puts into the address what a reader has asked of the printed controls before their script was there. Gives the
 * control that has the focus, if one has.
 */
export function takeOver(): FocusedControl | null {
  const query: Partial<TableQuery> = {};
  let focused: FocusedControl | null = null;
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(controls)) {
    if (control.value && control.name === 'q') query.text = control.value;
    if (control.value && control.name === 'layer') query.layer = control.value;
    if (control !== document.activeElement) continue;
    const { selectionStart = null, selectionEnd = null } = control as Partial<HTMLInputElement>;
    focused = { name: control.name, start: selectionStart, end: selectionEnd };
  }
  if (Object.keys(query).length > 0) {
    const search = window.pageAddress.search();
    window.pageAddress.write(writeTableQuery(search, { ...parseTableQuery(search), ...query }), 'typed');
  }
  return focused;
}

/** Gives the focus to the control that has come in the place of the printed one. */
export function refocus(table: Element | null, { name, start, end }: FocusedControl) {
  const control = table?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement) control.setSelectionRange(start, end);
}
