import { Button } from '@/components/ui/button';
import { Dialog, DialogClose, DialogContent, DialogHeader, DialogTitle } from '@/components/ui/dialog';
import { useCopy } from '@/components/use-copy';
import { diagramHref, embedHref, manifestHref } from '@/lib/addresses';
import { embedSnippets, type EmbedSnippet } from '@/lib/diagrams/ask/embed-snippets';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { writeQuestion, type Question } from '@/lib/diagrams/ask/question';
import { withBasePath } from '@/lib/site/base-path';

export interface EmbedDialogProps {
  details: DiagramDetails;
  question: Question;
  onClose: () => void;
}

/** Ready snippets that show the diagram elsewhere, each with how it will look. */
export function EmbedDialog({ details, question, onClose }: EmbedDialogProps) {
  const { graph } = details;
  const height = Number(document.querySelector(`[data-diagram="${graph.id}"] svg.dg`)?.getAttribute('height'));
  const picture = (
    <img
      src={withBasePath(diagramHref(graph.id, 'png'))}
      alt={`${graph.title}, preview`}
      loading="lazy"
      className="mt-3 max-h-64 w-auto max-w-full border"
    />
  );
  const frame = (
    <iframe
      src={withBasePath(embedHref(graph.id) + writeQuestion('', question, graph))}
      title={`${graph.title}, preview`}
      loading="lazy"
      className="mt-3 h-80 w-full border"
    />
  );
  const previews = {
    iframe: frame,
    markdown: picture,
    // One live frame is enough: here it would be the same once more.
    wiki: picture,
  };
  return (
    <Dialog onOpenChange={onClose}>
      <DialogContent>
        <DialogHeader className="pl-4">
          <DialogTitle className="py-2.5 text-base leading-normal">Embed “{graph.title}”</DialogTitle>
          <DialogClose />
        </DialogHeader>
        {embedSnippets(details, question, publishedUrl(), height).map((snippet) => (
          <section key={snippet.id} className="border-b px-4 pt-3 pb-4" aria-label={snippet.title}>
            <Snippet snippet={snippet} />
            {previews[snippet.id]}
          </section>
        ))}
      </DialogContent>
    </Dialog>
  );
}

function Snippet({ snippet: { title, hint, text } }: { snippet: EmbedSnippet }) {
  const [state, copy] = useCopy();
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <p className="my-2">
          <strong>{title}</strong> <span className="text-sm text-muted-foreground">{hint}</span>
        </p>
        <Button variant="link" onClick={() => copy(text)}>
          <span aria-live="polite">{{ idle: 'Copy', copied: 'Copied', failed: 'Could not copy' }[state]}</span>
        </Button>
      </div>
      <pre
        className="rounded-md border bg-card p-3 font-mono text-xs leading-normal wrap-anywhere whitespace-pre-wrap"
        tabIndex={0}
        aria-label={`${title} snippet`}
      >
        {text}
      </pre>
    </>
  );
}

/** Embeds live long, so they point at the published site even when copied from a preview of it. */
function publishedUrl(): string {
  const file = manifestHref;
  const manifest = document.querySelector<HTMLLinkElement>(`link[rel="alternate"][href$="${file}"]`);
  return (manifest?.href ?? new URL(withBasePath(file), location.origin).href).slice(0, -file.length);
}
