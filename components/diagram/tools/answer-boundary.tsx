import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';

interface AnswerBoundaryProps {
  onClose: () => void;
  children: ReactNode;
}

/** Says in an answer's place that it could not be loaded, while the drawing and the rest of the page stay. */
export class AnswerBoundary extends Component<AnswerBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <section className="inspector px-4 py-3" aria-label="No answer">
        <p role="status">This answer did not load.</p>
        <p className="flex gap-4">
          {/* A part of the script that once failed is not fetched again by the same page. */}
          <Button variant="link" onClick={() => location.reload()}>
            Reload the page
          </Button>
          <Button variant="link" onClick={this.props.onClose}>
            Close
          </Button>
        </p>
      </section>
    );
  }
}
