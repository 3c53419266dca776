import type { JSX, ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }): JSX.Element {
  return (
    <svg className="wb-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A sheet with a check mark: the add-in's own sign. */
export function ReviewIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M4.5 2.5h8l3 3v12h-11z" />
      <path d="M12.5 2.5v3h3" />
      <path className="wb-icon-accent" d="M7 11.5l2.2 2.3 4-4.6" />
    </Icon>
  );
}

/** A formula's sign in a cell. */
export function FreezeIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M2.5 5.5h15v9h-15z" />
      <path className="wb-icon-accent" d="M6 12.5l2-5 2 5M13 7.5v5" />
    </Icon>
  );
}

/** An arrow that comes round. */
export function ReenterIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M15.5 10a5.5 5.5 0 1 1-1.6-3.9" />
      <path className="wb-icon-accent" d="M14.5 3v3.5H11" />
    </Icon>
  );
}

export function PaneIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M2.5 3.5h15v13h-15z" />
      <path className="wb-icon-accent" d="M12.5 3.5v13M14.3 7h1.4M14.3 10h1.4" />
    </Icon>
  );
}

export function UndoIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M7 4L3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H9" />
    </Icon>
  );
}

export function RedoIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M13 4l3.5 3.5L13 11M16.5 7.5h-8a4.5 4.5 0 0 0 0 9H11" />
    </Icon>
  );
}

export function CloseIcon(): JSX.Element {
  return (
    <Icon>
      <path d="M5 5l10 10M15 5L5 15" />
    </Icon>
  );
}
