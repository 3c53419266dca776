import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";

interface FileButtonProps {
  /** What the system's dialog offers: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly appearance: "primary" | "secondary" | "subtle";
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that lets the person pick a file. */
export function FileButton({ accept, appearance, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        {...(appearance === "primary" && { size: "large" })}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file picked again is a new choice: it may have been saved meanwhile.
          target.value = "";
        }}
      />
    </>
  );
}
