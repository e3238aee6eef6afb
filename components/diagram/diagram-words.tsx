import { diagramHref } from '@/lib/addresses';
import { describeSteps } from '@/lib/diagrams/ask/answers';
import { describeDiagram, type DescribedGroup } from '@/lib/diagrams/ask/describe';
import type { ChartList, RenderedDiagram } from '@/lib/diagrams/model/model';
import { withBasePath } from '@/lib/site/base-path';

interface DiagramWordsProps {
  diagram: RenderedDiagram;
}

const listTitle = 'mt-2 font-semibold';

/** What a diagram shows, in words: its components by group, every connection, its flows step by step; and its files. */
export function DiagramWords({ diagram }: DiagramWordsProps) {
  const { graph, flows, sentences, chart, source } = diagram;
  const { components, connections } = describeDiagram(graph);
  return (
    <details className="figure-words">
      <summary className="absolute top-0 right-0 flex min-h-touch cursor-pointer items-center px-4 text-muted-foreground chevron hover:text-foreground focus-visible:-outline-offset-3">
        As text<span className="sr-only">: {graph.title}</span>
      </summary>
      <div className="grid grid-cols-columns gap-x-10 px-4 pb-4">
        {chart ? (
          <ChartInWords lists={chart.lists} source={source} />
        ) : (
          <>
            <div>
              <p className={listTitle}>Components</p>
              <ComponentList group={components} sentences={sentences.nodes} />
            </div>
            <div>
              <p className={listTitle}>Connections</p>
              <ul>
                {connections.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          </>
        )}
        {flows.length > 0 && (
          <div className="col-span-full grid grid-cols-subgrid">
            {flows.map(({ id, title, note, steps }) => (
              <div key={id}>
                <p className={listTitle}>{title}</p>
                {note && <p className="text-muted-foreground">{note}</p>}
                <ol>
                  {describeSteps(graph, steps).map(({ number, ends, label, sentence }) => (
                    <li key={number}>
                      {ends}
                      {label && <span className="text-muted-foreground"> · {label}</span>}
                      {sentence && <span className="text-muted-foreground"> · {sentence}</span>}
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </div>
        )}
        <p className="figure-files col-span-full mt-3 flex flex-wrap items-center">
          <span className="mr-2 text-muted-foreground">Files</span>
          {(['svg', 'png', 'mmd', 'json'] as const).map((extension) => (
            <a
              key={extension}
              className="grid min-h-touch min-w-touch place-items-center font-mono text-xs"
              href={withBasePath(diagramHref(graph.id, extension))}
              aria-label={`${graph.title} as ${extension}`}
            >
              {extension}
            </a>
          ))}
        </p>
      </div>
    </details>
  );
}

/** What a chart says, as lists; its source where that says it best. */
function ChartInWords({ lists, source }: { lists: ChartList[]; source: string }) {
  if (lists.length === 0) {
    return (
      <pre className="col-span-full mt-3 overflow-x-auto font-mono text-xs whitespace-pre-wrap">{source.trim()}</pre>
    );
  }
  return lists.map(({ title, items }) => (
    <div key={title}>
      <p className={listTitle}>{title}</p>
      <ul>
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  ));
}

function ComponentList({ group, sentences }: { group: DescribedGroup; sentences: Record<string, string> }) {
  return (
    <ul>
      {group.components.map(({ id, name, details }) => (
        <li key={id}>
          {name}
          {details && <span className="text-muted-foreground"> · {details}</span>}
          {sentences[id] && <span className="text-muted-foreground"> · {sentences[id]}</span>}
        </li>
      ))}
      {group.groups.map((inner) => (
        <li key={inner.id}>
          {inner.title}
          <ComponentList group={inner} sentences={sentences} />
        </li>
      ))}
    </ul>
  );
}
