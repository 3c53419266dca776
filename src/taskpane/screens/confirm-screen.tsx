import { Button, Field, Textarea } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../engine/finding";
import { confirmationTexts } from "../../locale/locale";
import { renderFinding } from "../../locale/render-finding";
import { longestReason } from "../../engine/confirmation";
import { usePane } from "../pane-context";
import { Muted, Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import type { ConfirmOutcome } from "../session/confirm-actions";

/** Asks why a finding is right as it is. */
export function ConfirmScreen({ finding }: { readonly finding: Finding }) {
  const { session, language, texts } = usePane();
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<Exclude<ConfirmOutcome, "confirmed">>();
  const words = renderFinding(finding, language);
  const alike = useMemo(() => session.confirmations.alike(finding), [session, finding]);
  const confirm = async (): Promise<void> => {
    const outcome = await session.confirmations.confirm(finding, reason);
    if (outcome !== "confirmed") setTrouble(outcome);
  };
  return (
    <Screen
      title={texts.confirming.title}
      onBack={() => session.screens.back()}
      foot={
        <Button appearance="primary" size="large" onClick={() => void confirm()}>
          {texts.confirming.action}
        </Button>
      }
    >
      <Muted>{texts.finding.place(finding.row, finding.cells[0].address)}</Muted>
      <Text>{words.message}</Text>
      <Text>{texts.confirming.explain}</Text>
      {alike > 1 && <Text>{texts.confirming.alike(alike)}</Text>}
      <Field
        label={texts.confirming.reason}
        hint={texts.confirming.reasonHelp}
        validationState={trouble === undefined ? "none" : "error"}
        {...(trouble !== undefined && { validationMessage: confirmationTexts[language][trouble] })}
      >
        <Textarea
          rows={4}
          resize="vertical"
          maxLength={longestReason + 1}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
    </Screen>
  );
}
