import { componentReference } from '@/lib/content/component-reference';
import { writeIfChanged } from '@/lib/files/write-if-changed';

/** `npm run docs:components`: writes the reference of the authors' components, docs/components.md. */
await writeIfChanged('docs/components.md', componentReference());
