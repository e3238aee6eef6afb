import type { Ref } from 'react';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import { Select } from '@/components/ui/select';
import type { Technology } from '@/lib/content/model';
import type { TableQuery } from '@/lib/versions/table-query';

interface VersionControlsProps {
  technologies: Technology[];
  query: TableQuery;
  /** How many technologies match. */
  found: number;
  /** Without it the controls wait for their script, and are left to the reader: React sets no values (take-over.ts). */
  onAsk?: (change: Partial<TableQuery>) => void;
  field?: Ref<HTMLInputElement>;
}

/** Search, layer and count of the version table. */
export function VersionControls({ technologies, query, found, onAsk, field }: VersionControlsProps) {
  const layers = [...new Set(technologies.map(({ layer }) => layer))];
  return (
    <search
      className="flex flex-wrap items-center gap-3 no-js:hidden print:hidden"
      data-island={onAsk ? undefined : ''}
      data-replay="version-controls"
      aria-keyshortcuts="f"
    >
      <label className="group relative flex-[1_1_18rem]">
        <span className="sr-only">Search technologies</span>
        <Input
          ref={field}
          type="search"
          name="q"
          value={onAsk && query.text}
          placeholder="Name, purpose, or version such as 3.11"
          autoComplete="off"
          spellCheck={false}
          onChange={onAsk && ((event) => onAsk({ text: event.target.value }))}
        />
        {query.text === '' && (
          <Kbd className="pointer-events-none absolute top-2.5 right-2.5 group-focus-within:hidden pointer-coarse:hidden">
            F
          </Kbd>
        )}
      </label>
      <label>
        <span className="sr-only">Layer</span>
        <Select
          name="layer"
          autoComplete="off"
          value={onAsk && (query.layer ?? '')}
          onChange={onAsk && ((event) => onAsk({ layer: event.target.value || null }))}
        >
          <option value="">All layers</option>
          {layers.map((layer) => (
            <option key={layer} value={layer}>
              {layer}
            </option>
          ))}
        </Select>
      </label>
      <output className="min-w-[8ch] text-right text-sm text-muted-foreground max-sm:text-left">
        {/* Keyed by what is said: a page translator puts its own elements in the place of text that React would rewrite. */}
        <span key={found}>{`${found} of ${technologies.length}`}</span>
      </output>
    </search>
  );
}
