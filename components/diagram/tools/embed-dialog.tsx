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
      src={withBasePath(embedHref(graph.id) + writeQuestion('', question))}
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
    <dialog ref={dialog} className="embed-dialog" aria-labelledby="embed-title" onClose={onClose}>
      <header className="inspector-head">
        <p className="inspector-title" id="embed-title">
          Embed “{graph.title}”
        </p>
        <Button variant="ghost" size="icon" aria-label="Close" onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </Button>
      </header>
      {embedSnippets(details, question, publishedUrl(), height).map((snippet) => (
        <section key={snippet.id} className="embed-snippet" aria-label={snippet.title}>
          <Snippet snippet={snippet} />
          <div className="embed-preview">{previews[snippet.id]}</div>
        </section>
      ))}
    </dialog>
  );
}

function Snippet({ snippet: { title, hint, text } }: { snippet: EmbedSnippet }) {
  const [state, copy] = useCopy();
  return (
    <>
      <div className="embed-bar">
        <p>
          <strong>{title}</strong> <span className="embed-hint">{hint}</span>
        </p>
        <Button variant="link" onClick={() => copy(text)}>
          <span aria-live="polite">{{ idle: 'Copy', copied: 'Copied', failed: 'Could not copy' }[state]}</span>
        </Button>
      </div>
      <pre className="embed-code" tabIndex={0} aria-label={`${title} snippet`}>
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
