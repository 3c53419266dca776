import { useRef, type JSX } from "react";
import { samples, type SampleId } from "./samples";
import type { WorkbenchTexts } from "./workbench-texts";
import "./app-bar.css";

interface AppBarProps {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly texts: WorkbenchTexts;
  readonly onOpen: (file: File) => void;
  readonly onSample: (sample: SampleId) => void;
  readonly onSave: () => void;
}

/** The top of the page: which workbook this is, and where it comes from and goes. */
export function AppBar(props: AppBarProps): JSX.Element {
  const { fileName, isChanged, isBusy, texts, onOpen, onSample, onSave } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="wb-app-bar" data-region>
      <span className="wb-product">{texts.product}</span>
      <h1 className="wb-file-name" title={fileName}>
        {fileName}
        {isChanged && (
          <span className="wb-changed" title={texts.file.changed}>
            {" "}
            · {texts.file.changed}
          </span>
        )}
      </h1>
      <nav className="wb-file-actions" aria-label={texts.file.bar}>
        <select
          aria-label={texts.file.samples}
          value=""
          disabled={isBusy}
          onChange={(event) => {
            const chosen = samples.find(({ id }) => id === event.target.value);
            if (chosen) onSample(chosen.id);
          }}
        >
          <option value="" disabled>
            {texts.file.chooseSample}
          </option>
          {samples.map(({ id }) => (
            <option key={id} value={id}>
              {texts.samples[id]}
            </option>
          ))}
        </select>
        <button type="button" disabled={isBusy} onClick={() => picker.current?.click()}>
          {texts.file.open}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx,.xlsm"
          aria-label={texts.file.open}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file chosen again must be a change again.
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
        <button type="button" disabled={isBusy} onClick={onSave}>
          {texts.file.save}
        </button>
      </nav>
    </header>
  );
}
