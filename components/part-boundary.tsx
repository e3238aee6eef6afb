import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  /** Called when the part has failed, so that it can be asked for again. */
  onFail?: () => void;
  children: ReactNode;
}

/** Keeps the page where a part fails that is fetched once it is wanted, and has it told (boot/hydration-boot.ts). */
export class PartBoundary extends Component<PartBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    dispatchEvent(new Event('part-failed'));
    this.props.onFail?.();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
