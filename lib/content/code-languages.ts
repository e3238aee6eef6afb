/** The languages that fenced code can be written in. Another one needs its grammar in `highlight-code.ts`. */
export const codeLanguages = ['bash', 'python', 'text', 'ts', 'tsx', 'yaml', 'json', 'toml', 'mermaid'] as const;
