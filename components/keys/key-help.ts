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
      { keys: ['←', '↑', '→', '↓'], does: 'Go to the next box that way, or to the other step of a flow' },
      { keys: ['Home', 'End'], does: 'First and last box; letters lead to the one that begins with them' },
      { keys: ['Page Up', 'Page Down'], does: 'Connections of a box, and the groups around it' },
      { keys: ['Enter'], does: 'Ask about it, and go into the answer; Esc leads back' },
      { keys: ['Space'], does: 'Ask about it, and stay in the drawing' },
      { keys: ['+', '−'], does: 'Zoom' },
      { keys: ['0'], does: 'Natural size' },
      { keys: ['Shift', 'F'], does: 'Full screen' },
      { keys: ['Shift', '←', '↑', '→', '↓'], does: 'Move the drawing' },
    ],
  },
  {
    where: 'On the version table',
    keys: [{ keys: ['F'], does: 'Search the table', single: true }],
  },
];
