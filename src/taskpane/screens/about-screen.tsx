import { usePane } from "../pane-context";
import { Text } from "../parts/prose";
import { Screen } from "../parts/screen";
import { version } from "../../../package.json";
import { rulesVersion } from "../../returns/rules-version";

/** Which version this is, and what becomes of the workbook's content: it stays. */
export function AboutScreen() {
  const { session, texts } = usePane();
  const { about } = texts;
  return (
    <Screen title={about.title} onBack={() => session.screens.back()}>
      <Text>
        {texts.product}
        {"\n"}
        {about.version(version)}
        {"\n"}
        {about.rules(rulesVersion)}
      </Text>
      <Text>{about.privacy}</Text>
      <Text>{about.settings}</Text>
    </Screen>
  );
}
