/** A key and what it does, as the list of keys tells it. */
export interface KeyHelp {
  keys: string[];
  does: string;
  /** A single character that acts wherever the reader is; it can be turned off. */
  single?: boolean;
}

/** Every key of the site, by where it acts. */
export const keyHelp: { where: string; keys: KeyHelp[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: ['Ctrl', 'K'], does: 'Search (⌘ K on a Mac)' },
      { keys: ['/'], does: 'Search', single: true },
      { keys: ['?'], does: 'This list', single: true },
      { keys: ['Esc'], does: 'Close, or clear what is chosen' },
    ],
  },
  {
    where: 'In the search',
    keys: [
      { keys: ['↑', '↓'], does: 'Go through the results' },
      { keys: ['Enter'], does: 'Open; with Ctrl or ⌘ in a new tab' },
    ],
  },
  {
    where: 'On tabs',
    keys: [
      { keys: ['←', '→'], does: 'The other view' },
      { keys: ['Home', 'End'], does: 'First and last view' },
    ],
  },
  {
    where: 'On a diagram that has the focus',
    keys: [
      { keys: ['Tab'], does: 'The next node, connection or group' },
      { keys: ['Enter'], does: 'Ask about it' },
      { keys: ['+', '−'], does: 'Zoom' },
      { keys: ['0'], does: 'Natural size' },
      { keys: ['F'], does: 'Full screen' },
      { keys: ['←', '↑', '→', '↓'], does: 'Move the drawing, or the step of a flow' },
    ],
  },
  {
    where: 'On the version table',
    keys: [{ keys: ['F'], does: 'Search the table', single: true }],
  },
];
