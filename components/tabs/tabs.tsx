import { Children, Fragment, isValidElement, useId, type ReactElement, type ReactNode } from 'react';
import { Anchors } from '@/components/mdx/anchors';
import { TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { SyncTabs } from './sync-tabs.client';

export interface TabProps {
  /** The value in the address: `?view=data-flow`. */
  id: string;
  title: string;
  children: ReactNode;
}

interface TabsProps {
  /** Groups of one name switch together: `view`. */
  group: string;
  /** What the choice is about, for screen readers. */
  label: string;
  /** Fragments that must land in a tab. */
  anchorsOf: (tab: string) => string[];
  /** The level of the panels' headings, which show where tabs cannot. */
  headingLevel: 2 | 3 | 4;
  children: ReactNode;
}

/** The children of Tabs; Tabs itself prints them. */
export function Tab({ children }: TabProps) {
  return children;
}

/**
 * Views of one thing. Without JavaScript all panels show, each under its title; with it, tabs-boot.ts hides
 * all but one before they are painted, by a script behind each panel: the document may be painted half read, and the
 * first panel need not wait for the others.
 */
export function Tabs({ group, label, anchorsOf, headingLevel, children }: TabsProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const tabs = Children.toArray(children).filter((child): child is ReactElement<TabProps> =>
    isValidElement<TabProps>(child),
  );
  return (
    <>
      <div className="my-8" data-tabs={group} id={id} suppressHydrationWarning>
        <TabsList aria-label={label}>
          {tabs.map(({ props }, index) => (
            <TabsTrigger
              key={props.id}
              id={`${id}-tab-${props.id}`}
              data-for={props.id}
              aria-controls={`${id}-panel-${props.id}`}
              aria-selected={index === 0}
              tabIndex={index === 0 ? 0 : -1}
              suppressHydrationWarning
            >
              {props.title}
            </TabsTrigger>
          ))}
        </TabsList>
        {tabs.map(({ props }) => (
          <Fragment key={props.id}>
            <TabsContent
              className="js:not-data-settled:hidden"
              id={`${id}-panel-${props.id}`}
              data-tab={props.id}
              aria-labelledby={`${id}-tab-${props.id}`}
              suppressHydrationWarning
            >
              <Anchors ids={anchorsOf(props.id)} />
              <Heading data-slot="tabs-title" className="js:not-print:hidden">
                {props.title}
              </Heading>
              {props.children}
            </TabsContent>
            <script dangerouslySetInnerHTML={{ __html: 'syncTabs(document.currentScript.parentElement)' }} />
          </Fragment>
        ))}
      </div>
      <SyncTabs />
    </>
  );
}
