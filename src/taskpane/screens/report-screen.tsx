import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { reportTexts } from "../../locale/locale";
import { halfYearLabel } from "../../regulations/half-year";
import { reportHtml } from "../../report/html";
import { reportXlsx } from "../../report/xlsx";
import { version } from "../../../package.json";
import { copy } from "../edge/copy";
import { giveFile } from "../edge/give-file";
import { usePane } from "../pane-context";
import { Muted, Text } from "../parts/prose";
import { Screen } from "../parts/screen";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
});

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** "Rapport": with or without personal data, as a page or a workbook, or copied where no file can be had. */
export default function ReportScreen() {
  const styles = useStyles();
  const { session, language, texts } = usePane();
  const [withPersonalData, choose] = useState(false);
  const [said, say] = useState("");
  const { reporting } = texts;
  const report = () => session.handIn.report(withPersonalData, version);
  const give = (kind: "html" | "xlsx"): void => {
    const built = report();
    if (built === undefined) return;
    const name = `${reporting.file}-${built.returnId}-${halfYearLabel(built.halfYear)}.${kind}`;
    if (kind === "html") giveFile(name, reportHtml(built, language), "text/html");
    else giveFile(name, new Uint8Array(reportXlsx(built, language)), xlsxType);
    say(reporting.given(name));
  };
  const copyReport = async (): Promise<void> => {
    const built = report();
    if (built === undefined) return;
    const html = reportHtml(built, language);
    const text = new DOMParser().parseFromString(html, "text/html").body.textContent;
    say((await copy(text, html)) ? reporting.copied : texts.handIn.notCopied);
  };
  return (
    <Screen
      title={reporting.title}
      onBack={() => session.screens.back()}
      foot={
        <Button appearance="primary" size="large" onClick={() => give("html")}>
          {reporting.html}
        </Button>
      }
    >
      <Text>{reporting.explain}</Text>
      <RadioGroup
        aria-label={reportTexts[language].about.personalData}
        value={withPersonalData ? "with" : "without"}
        onChange={(_, { value }) => choose(value === "with")}
      >
        <Radio value="without" label={reporting.without} />
        <Radio value="with" label={reporting.with} />
      </RadioGroup>
      <Muted>
        {withPersonalData
          ? reportTexts[language].withPersonalData
          : reportTexts[language].withoutPersonalData}
      </Muted>
      <div className={styles.ways}>
        <Button onClick={() => give("xlsx")}>{reporting.xlsx}</Button>
        <Button onClick={() => void copyReport()}>{reporting.copy}</Button>
      </div>
      <div role="status">{said !== "" && <Text>{said}</Text>}</div>
      <Muted>{reporting.downloadHelp}</Muted>
    </Screen>
  );
}
