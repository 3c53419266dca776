import { Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Candidate } from "../../engine/recognise";
import { returnName } from "../../locale/locale";
import { usePane } from "../pane-context";
import { MessageScreen } from "./message-screen";

/** A sheet that fits several returns equally well: the person says which it is. */
export function SeveralScreen({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { session, language, texts } = usePane();
  const [returnId, choose] = useState(candidates[0]?.returnId ?? "");
  return (
    <MessageScreen
      title={texts.several.title}
      text={texts.several.text}
      action={texts.several.action}
      onAction={() => void session.choose({ ...session.choice(), returnId })}
    >
      <RadioGroup
        value={returnId}
        onChange={(_, { value }) => choose(value)}
        aria-label={texts.several.title}
      >
        {candidates.map(({ returnId: id, matched, missing }) => (
          <Radio
            key={id}
            value={id}
            label={`${returnName(id, language)} (${texts.several.matches(matched.length, matched.length + missing.length)})`}
          />
        ))}
      </RadioGroup>
    </MessageScreen>
  );
}
