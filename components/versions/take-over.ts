import type { TableQuery } from '@/lib/versions/table-query';

/** What a reader has done with the controls of the table before their script was there. */
export interface Asked {
  query: Partial<TableQuery>;
  /** The control that had the focus, by its name, with the part of its text that was selected. */
  focused: { name: string; start: number | null; end: number | null } | null;
}

const controls = '[data-slot="version-table"] search[data-island] [name]';

/** Reads the printed controls, while they are there. */
export function readPrintedControls(): Asked {
  const query: Partial<TableQuery> = {};
  let focused: Asked['focused'] = null;
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(controls)) {
    if (control.value && control.name === 'q') query.text = control.value;
    if (control.value && control.name === 'layer') query.layer = control.value;
    if (control !== document.activeElement) continue;
    const { selectionStart = null, selectionEnd = null } = control as Partial<HTMLInputElement>;
    focused = { name: control.name, start: selectionStart, end: selectionEnd };
  }
  return { query, focused };
}

/** Gives the focus to the control that has come in the place of the printed one. */
export function refocus(table: Element | null, { name, start, end }: NonNullable<Asked['focused']>) {
  const control = table?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  control?.focus({ preventScroll: true });
  if (control instanceof HTMLInputElement) control.setSelectionRange(start, end);
}
