/** Plex's height above and below the line, of its size. */
const [ascent, descent] = [1.025, 0.275];

/**
 * Fonts that readers' systems have: a name of ours, the names in their systems, and Plex's width over theirs in
 * percent.
 */
const standIns: { family: string; local: string[]; localBold: string[]; widths: Record<400 | 500 | 600, number> }[] = [
  {
    family: 'Plex as Arial',
    local: ['Arial', 'Liberation Sans', 'Helvetica', 'Arimo'],
    localBold: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold', 'Arimo Bold'],
    widths: { 400: 100.6, 500: 102.8, 600: 97 },
  },
  {
    family: 'Plex as Roboto',
    local: ['Roboto', 'Roboto Regular'],
    localBold: ['Roboto Bold'],
    widths: { 400: 100.8, 500: 103, 600: 102.9 },
  },
  {
    family: 'Plex as DejaVu',
    local: ['DejaVu Sans'],
    localBold: ['DejaVu Sans Bold'],
    widths: { 400: 88.9, 500: 90.8, 600: 81.5 },
  },
];

/**
 * The sans font's stand-ins as CSS, until it has come and where it does not: made as wide, by the guide's own text, and
 * as high as IBM Plex Sans, so that lines end where they would. Of the families (`--font-sans` in theme.css) each is
 * taken where the ones before it are not installed.
 */
export function standInFontsCss(): string {
  return standIns
    .flatMap(({ family, local, localBold, widths }) =>
      Object.entries(widths).map(([weight, width]) => {
        const sources = (weight === '600' ? localBold : local).map((name) => `local("${name}")`).join();
        const over = (part: number) => `${((part / width) * 10_000).toFixed(1)}%`;
        return `@font-face{font-family:${family};font-weight:${weight};src:${sources};size-adjust:${width}%;ascent-override:${over(ascent)};descent-override:${over(descent)};line-gap-override:0%}`;
      }),
    )
    .join('');
}
