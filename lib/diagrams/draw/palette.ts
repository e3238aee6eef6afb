import type { Role } from '@/lib/roles';

/** The colours that diagrams use, each a CSS variable of the same name. */
export type PaletteToken =
  | 'paper'
  | 'paper-raised'
  | 'ink'
  | 'ink-muted'
  | 'line'
  | 'line-strong'
  | `role-${Role}`
  | `role-${Role}-tint`
  | `role-${Role}-line`;

/** One theme's colours as `#rrggbb`, which every SVG viewer reads. */
export type Palette = Record<PaletteToken, string>;

/**
 * The one source of the site's neutrals and role colours. Chosen in OKLCH, one hue a role: in light the
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
    'role-people': '#6f3e9d',
    'role-people-tint': '#f6efff',
    'role-people-line': '#926bbd',
    'role-edge': '#006871',
    'role-edge-tint': '#e2f7f9',
    'role-edge-line': '#468d95',
    'role-application': '#1a57ad',
    'role-application-tint': '#eaf3ff',
    'role-application-line': '#4d80cb',
    'role-async': '#874805',
    'role-async-tint': '#feefe4',
    'role-async-line': '#aa7245',
    'role-data': '#206b38',
    'role-data-tint': '#e9f7eb',
    'role-data-line': '#559062',
    'role-operations': '#9b2a4b',
    'role-operations-tint': '#ffedef',
    'role-operations-line': '#be5c72',
  },
  dark: {
    paper: '#0f141e',
    'paper-raised': '#161c27',
    ink: '#e8ebf2',
    'ink-muted': '#a5adbb',
    line: '#2f3543',
    'line-strong': '#80899c',
    'role-people': '#ceacf7',
    'role-people-tint': '#2c2337',
    'role-people-line': '#8d72ac',
    'role-edge': '#77ced8',
    'role-edge-tint': '#0a2d31',
    'role-edge-line': '#2b8f9a',
    'role-application': '#91c0ff',
    'role-application-tint': '#1b283b',
    'role-application-line': '#5e81b6',
    'role-async': '#f3ac75',
    'role-async-tint': '#362313',
    'role-async-line': '#a97248',
    'role-data': '#89d298',
    'role-data-tint': '#192d1d',
    'role-data-line': '#578f63',
    'role-operations': '#fba0b0',
    'role-operations-tint': '#381f24',
    'role-operations-line': '#ae6976',
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
