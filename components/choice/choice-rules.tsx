import { SiteLink } from '@/components/site-link';
import { Table } from '@/components/ui/table';
import { ruleWords } from '@/lib/choice/rule-words';
import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';

/** The rules by which a strategy is chosen, as a table to read from the top. */
export function ChoiceRules({ guide }: { guide: Guide }) {
  const { choice } = guide;
  const pages = strategyPages(guide);
  if (!choice || pages.length === 0) return null;
  return (
    <Table stacks className="sm:min-w-140">
      <thead className="max-sm:hidden">
        <tr>
          <th scope="col" style={{ width: '40%' }}>
            If
          </th>
          <th scope="col">Take</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {choice.rules.map((rule) => {
          const page = pages.find(({ strategy }) => strategy.id === rule.strategy);
          return (
            <tr key={`${rule.strategy} ${rule.because}`} className="max-sm:py-3">
              <td data-label="If" className="max-sm:py-0.5">
                {ruleWords(choice, rule)}
              </td>
              <th scope="row" data-label="Take" className="max-sm:py-0.5">
                {page && (
                  <SiteLink href={page.href} className="underline decoration-1 underline-offset-3">
                    {page.title}
                  </SiteLink>
                )}
              </th>
              <td className="max-sm:py-0.5">{rule.because}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
