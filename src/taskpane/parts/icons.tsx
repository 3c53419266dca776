import type { Severity } from "../../engine/check";

interface IconProps {
  readonly className?: string;
}

const frame = { width: 16, height: 16, viewBox: "0 0 16 16", fill: "none", "aria-hidden": true } as const;
const line = {
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** The severities have a shape each, so that colour is never alone: a disc, a triangle, a ring. */
export function SeverityIcon({ severity, className }: IconProps & { readonly severity: Severity }) {
  return (
    <svg {...frame} className={className}>
      {severity === "error" && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      {severity === "review" && (
        <path d="M8 2.2 14.4 13.4H1.6Z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      )}
      {severity === "note" && <circle cx="8" cy="8" r="5.2" {...line} />}
    </svg>
  );
}

export function ChevronIcon({ className, open }: IconProps & { readonly open: boolean }) {
  return (
    <svg {...frame} className={className}>
      <path d={open ? "m4 6 4 4 4-4" : "m6 4 4 4-4 4"} {...line} />
    </svg>
  );
}

export function BackIcon() {
  return (
    <svg {...frame}>
      <path d="M13 8H3m4.5-4.5L3 8l4.5 4.5" {...line} />
    </svg>
  );
}

export function MoreIcon() {
  return (
    <svg {...frame} fill="currentColor">
      <circle cx="3" cy="8" r="1.3" />
      <circle cx="8" cy="8" r="1.3" />
      <circle cx="13" cy="8" r="1.3" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...frame}>
      <path d="m4 4 8 8m0-8-8 8" {...line} />
    </svg>
  );
}

export function CheckIcon({ className }: IconProps) {
  return (
    <svg {...frame} className={className}>
      <path d="m3 8.5 3.5 3.5L13 4.5" {...line} />
    </svg>
  );
}
