import { Component, type ReactNode } from "react";
import type { PaneTexts } from "./pane-context";
import { PlainMessage } from "./plain-message";

interface ErrorBoundaryProps {
  readonly texts: PaneTexts;
  readonly children: ReactNode;
}

/** Where the pane itself breaks: says so, and offers to load it again. The workbook is never touched by it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { texts, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <PlainMessage {...texts.crash}>
        <button type="button" onClick={() => window.location.reload()}>
          {texts.crash.action}
        </button>
      </PlainMessage>
    );
  }
}
