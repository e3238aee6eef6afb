import type { Hue } from '@/lib/roles';

/** The colours that diagrams use, each a CSS variable of the same name. */
export type PaletteToken =
  | 'paper'
  | 'paper-raised'
  | 'ink'
  | 'ink-muted'
  | 'line'
  | 'line-strong'
  | Hue
  | `${Hue}-tint`
  | `${Hue}-line`;

/** One theme's colours as `#rrggbb`, which every SVG viewer reads. */
export type Palette = Record<PaletteToken, string>;

/**
 * The one source of the site's neutrals and hues, each of which a role may have. Chosen in OKLCH: in light the
 * strong colour has lightness 0.47, its tint 0.96 and its line 0.60; in dark 0.80, 0.275 and 0.60. Written as
 * sRGB because exported pictures are read by viewers that know neither OKLCH nor CSS variables.
 * The unit tests hold text at 4.5:1 and meaningful lines at 3:1.
 */
export const palette: { light: Palette; dark: Palette } = {
  light: {
    paper: '#fbfaf8',
    'paper-raised': '#ffffff',
    ink: '#1c222c',
    'ink-muted': '#555b68',
    line: '#dadce2',
    'line-strong': '#676f7e',
    violet: '#6f3e9d',
    'violet-tint': '#f6efff',
    'violet-line': '#926bbd',
    teal: '#006871',
    'teal-tint': '#e2f7f9',
    'teal-line': '#468d95',
    blue: '#1a57ad',
    'blue-tint': '#eaf3ff',
    'blue-line': '#4d80cb',
    amber: '#874805',
    'amber-tint': '#feefe4',
    'amber-line': '#aa7245',
    green: '#206b38',
    'green-tint': '#e9f7eb',
    'green-line': '#559062',
    red: '#9b2a4b',
    'red-tint': '#ffedef',
    'red-line': '#be5c72',
  },
  dark: {
    paper: '#0f141e',
    'paper-raised': '#161c27',
    ink: '#e8ebf2',
    'ink-muted': '#a5adbb',
    line: '#2f3543',
    'line-strong': '#80899c',
    violet: '#ceacf7',
    'violet-tint': '#2c2337',
    'violet-line': '#8d72ac',
    teal: '#77ced8',
    'teal-tint': '#0a2d31',
    'teal-line': '#2b8f9a',
    blue: '#91c0ff',
    'blue-tint': '#1b283b',
    'blue-line': '#5e81b6',
    amber: '#f3ac75',
    'amber-tint': '#362313',
    'amber-line': '#a97248',
    green: '#89d298',
    'green-tint': '#192d1d',
    'green-line': '#578f63',
    red: '#fba0b0',
    'red-tint': '#381f24',
    'red-line': '#ae6976',
  },
};

/** The palette as CSS for the document head: light on `:root`, dark on `.dark`, but for print, which is light. */
export function paletteCss(): string {
  return `:root{${declarations(palette.light)}}@media screen{.dark{${declarations(palette.dark)}}}`;
}

function declarations(colours: Palette): string {
  return Object.entries(colours)
    .map(([token, value]) => `--${token}:${value}`)
    .join(';');
}
