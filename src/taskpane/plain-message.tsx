import type { ReactNode } from "react";

interface PlainMessageProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** A message that needs nothing else of the pane to work. */
export function PlainMessage({ title, text, children }: PlainMessageProps) {
  return (
    <main
      role="alert"
      style={{ padding: 16, maxWidth: 420, font: "14px/1.5 'Segoe UI', system-ui, sans-serif" }}
    >
      <h1 style={{ fontSize: 18, margin: "0 0 8px" }}>{title}</h1>
      <p style={{ margin: "0 0 16px" }}>{text}</p>
      {children}
    </main>
  );
}
