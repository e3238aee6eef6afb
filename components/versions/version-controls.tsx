import type { Ref } from 'react';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import type { Technology } from '@/lib/content/model';
import type { TableQuery } from '@/lib/versions/table-query';

interface VersionControlsProps {
  technologies: Technology[];
  query: TableQuery;
  /** How many technologies match. */
  found: number;
  onAsk?: (change: Partial<TableQuery>) => void;
  field?: Ref<HTMLInputElement>;
  /** Keeps the place of the controls until they act. */
  inert?: boolean;
}

/** Search, layer and count of the version table. */
export function VersionControls({ technologies, query, found, onAsk, field, inert }: VersionControlsProps) {
  const layers = [...new Set(technologies.map(({ layer }) => layer))];
  return (
    <search className="version-controls" inert={inert}>
      <label className="version-search group">
        <span className="sr-only">Search technologies</span>
        <Input
          ref={field}
          type="search"
          value={query.text}
          readOnly={!onAsk}
          placeholder="Name, purpose, or version such as 3.11"
          autoComplete="off"
          spellCheck={false}
          aria-keyshortcuts="f"
          onChange={onAsk && ((event) => onAsk({ text: event.target.value }))}
        />
        <Kbd className="group-focus-within:hidden group-has-[input:not(:placeholder-shown)]:hidden pointer-coarse:hidden">
          F
        </Kbd>
      </label>
      <label className="version-layer">
        <span className="sr-only">Layer</span>
        <select
          value={query.layer ?? ''}
          disabled={!onAsk}
          onChange={onAsk && ((event) => onAsk({ layer: event.target.value || null }))}
        >
          <option value="">All layers</option>
          {layers.map((layer) => (
            <option key={layer} value={layer}>
              {layer}
            </option>
          ))}
        </select>
      </label>
      <output className="version-count">
        {found} of {technologies.length}
      </output>
    </search>
  );
}
