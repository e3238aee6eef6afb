/** The languages that fenced code can be written in. Another one needs its grammar in `highlight-code.ts`. */
export const codeLanguages = ['bash', 'python', 'text', 'ts', 'tsx', 'yaml', 'json', 'toml', 'mermaid'] as const;

/** The title in the words after a fence's language: `title="Install"`. */
export function titleOf(meta: string): string | undefined {
  return /^title="([^"]+)"$/.exec(meta.trim())?.[1];
}
