import { SiteLink } from '@/components/site-link';
import type { RecordChanges } from '@/lib/compare/model';
import { kindNames } from '@/lib/changes/words';
import { FieldList } from './difference';

interface RecordReportProps {
  records: RecordChanges;
  /** What they are, where the heading above does not say it. */
  kind?: string;
  /** The address of one of this preview. */
  hrefOf?: (id: string) => string;
}

/** Records that come, go, or say something else, with what differs. */
export function RecordReport({ records, kind, hrefOf }: RecordReportProps) {
  const all = (['added', 'removed', 'changed'] as const).flatMap((what) =>
    records[what].map((record) => ({ ...record, what })),
  );
  if (all.length === 0) return null;
  return (
    <ul>
      {all.map(({ id, name, fields, what }) => (
        <li key={`${what} ${id}`}>
          {kind ? `${kind} ${what}` : kindNames[what]}:{' '}
          {hrefOf && what !== 'removed' ? <SiteLink href={hrefOf(id)}>{name}</SiteLink> : <strong>{name}</strong>}
          <FieldList fields={fields} />
        </li>
      ))}
    </ul>
  );
}
