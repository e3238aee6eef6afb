import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useCopy } from '@/components/use-copy';
import { diagramHref, embedHref, manifestHref } from '@/lib/addresses';
import { embedSnippets, type EmbedSnippet } from '@/lib/diagrams/ask/embed-snippets';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { writeQuestion, type Question } from '@/lib/diagrams/ask/question';
import { withBasePath } from '@/lib/site/base-path';
import { CloseIcon } from './tool-icons';

interface EmbedDialogProps {
  details: DiagramDetails;
  question: Question;
  onClose: () => void;
}

/** Ready snippets that show the diagram elsewhere, each with how it will look. */
export function EmbedDialog({ details, question, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { graph } = details;
  const height = Number(document.querySelector(`[data-diagram="${graph.id}"] svg.dg`)?.getAttribute('height'));
  const picture = (
    <img src={withBasePath(diagramHref(graph.id, 'png'))} alt={`${graph.title}, preview`} loading="lazy" />
  );
  const frame = (
    <iframe
      src={withBasePath(embedHref(graph.id) + writeQuestion('', question, graph))}
      title={`${graph.title}, preview`}
      loading="lazy"
    />
  );
  const previews = {
    iframe: frame,
    markdown: picture,
    // One live frame is enough: here it would be the same once more.
    wiki: picture,
  };
  return (
    <dialog
      ref={dialog}
      className="m-auto max-h-[min(52rem,calc(100dvh-2rem))] w-[min(46rem,calc(100vw-2rem))] rounded-md border border-input bg-background text-foreground backdrop:bg-black/50"
      aria-labelledby="embed-title"
      onClose={onClose}
    >
      <header className="sticky top-0 z-1 flex items-start justify-between border-b border-border bg-background pl-4">
        <p className="m-0! py-2.5 font-semibold" id="embed-title">
          Embed “{graph.title}”
        </p>
        <Button variant="ghost" size="icon" aria-label="Close" onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </Button>
      </header>
      {embedSnippets(details, question, publishedUrl(), height).map((snippet) => (
        <section key={snippet.id} className="border-b border-border px-4 pt-3 pb-4" aria-label={snippet.title}>
          <Snippet snippet={snippet} />
          <div className="mt-3 [&>iframe]:h-80 [&>iframe]:w-full [&>img]:max-h-72 [&>img]:w-auto [&>img]:max-w-full *:border *:border-border">
            {previews[snippet.id]}
          </div>
        </section>
      ))}
    </dialog>
  );
}

function Snippet({ snippet: { title, hint, text } }: { snippet: EmbedSnippet }) {
  const [state, copy] = useCopy();
  return (
    <>
      <div className="flex items-start justify-between gap-4">
        <p className="my-2!">
          <strong>{title}</strong> <span className="text-sm text-muted-foreground">{hint}</span>
        </p>
        <Button variant="link" onClick={() => copy(text)}>
          <span aria-live="polite">{{ idle: 'Copy', copied: 'Copied', failed: 'Could not copy' }[state]}</span>
        </Button>
      </div>
      <pre
        className="rounded-md border border-border bg-card p-3 font-mono text-xs leading-normal wrap-anywhere whitespace-pre-wrap"
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
