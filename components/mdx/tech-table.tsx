import type { Technology } from '@/lib/content/model';
import { MinimumVersion } from '@/components/versions/minimum-version';
import { Table } from '@/components/ui/table';
import { Tech } from './tech';

/** Technologies with what they are for, from their records. */
export function TechTable({ technologies }: { technologies: Technology[] }) {
  return (
    <Table className="sm:table-fixed">
      {/* Columns do not move while rows arrive. */}
      <colgroup className="max-sm:hidden">
        <col style={{ width: '34%' }} />
        <col />
        <col style={{ width: '5.5rem' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Technology</th>
          <th scope="col">What it is for</th>
          <th scope="col">Version</th>
        </tr>
      </thead>
      <tbody>
        {technologies.map((technology) => (
          <tr key={technology.id}>
            <th scope="row">
              <Tech technology={technology} version={false} />
            </th>
            <td>{technology.purpose}</td>
            <td>
              <MinimumVersion version={technology.minimumVersion} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
