import { useEffect, useState, type JSX } from "react";
import type { WorkbenchTexts } from "./workbench-texts";
import "./drop-target.css";

interface DropTargetProps {
  readonly texts: WorkbenchTexts;
  readonly onFile: (file: File) => void;
}

/** A file dragged over the page is opened where it is dropped, and never replaces the page. */
export function DropTarget({ texts, onFile }: DropTargetProps): JSX.Element | null {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!isFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onFile]);
  return isOver ? <div className="wb-drop">{texts.file.drop}</div> : null;
}
