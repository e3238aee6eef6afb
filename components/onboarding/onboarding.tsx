import { Tab, Tabs } from '@/components/tabs/tabs';
import type { Guide } from '@/lib/content/model';
import { onboardingGroup } from '@/lib/content/onboarding-group';
import { checklist } from '@/lib/onboarding/checklist';
import { PathBar } from './path-bar';
import { PathBarLoader } from './path-bar-loader.client';
import { PathStep } from './path-step';

interface OnboardingProps {
  guide: Guide;
  /** Fragments that must land at a path. */
  anchorsOf: (path: string) => string[];
}

/** The paths through the guide, one shown at a time. Without JavaScript all stand below each other, as lists. */
export function Onboarding({ guide, anchorsOf }: OnboardingProps) {
  const { site, paths } = guide;
  return (
    <div data-slot="onboarding">
      <Tabs group={onboardingGroup} label="What you will work on" anchorsOf={anchorsOf} headingLevel={2}>
        {paths.map(({ id, title, description, steps }) => {
          const list = { title: `${site.name}: ${title}`, steps, siteUrl: site.url };
          return (
            <Tab key={id} id={id} title={title}>
              <div data-path={id} data-island="near" suppressHydrationWarning>
                <p className="mt-5 text-pretty text-muted-foreground">{description}</p>
                <PathBarLoader
                  {...list}
                  steps={steps.map((step) => ({ id: step.id, title: step.title, link: step.link }))}
                >
                  <PathBar done={0} total={steps.length} markdown={checklist({ ...list, done: [] })} />
                </PathBarLoader>
                {/* The boxes stand in line with the text; what can be pressed around them reaches out of it. */}
                <ol data-slot="path-steps" className="-ml-2.75 [counter-reset:path-step]">
                  {steps.map((step) => (
                    <PathStep key={step.id} guide={guide} step={step} />
                  ))}
                </ol>
              </div>
            </Tab>
          );
        })}
      </Tabs>
    </div>
  );
}
