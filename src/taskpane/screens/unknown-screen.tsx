import { Link } from "@fluentui/react-components";
import type { Candidate } from "../../engine/recognise";
import { returnName } from "../../locale/locale";
import { columnNames } from "../check-names";
import { usePane, usePaneState } from "../pane-context";
import { Muted, Text } from "../parts/prose";
import { OtherReturns } from "../parts/other-returns";
import type { OtherReturn } from "../session/other-returns";
import { MessageScreen } from "./message-screen";

const headersNamed = 8;

interface UnknownScreenProps {
  readonly nearest: Candidate | undefined;
  readonly others: readonly OtherReturn[];
}

/** A sheet that is no return we know: what it is most like, what it lacks, and what stands there instead. */
export function UnknownScreen({ nearest, others: otherSheets }: UnknownScreenProps) {
  const { session, language, texts } = usePane();
  const { sheet } = usePaneState();
  const { unknown } = texts;
  const entry = session.returns.find(({ id }) => id === nearest?.returnId);
  const names = columnNames(entry?.columns ?? {});
  const must = (nearest?.missing ?? []).filter((key) => entry?.columns[key]?.presence === "essential");
  const wanting = must.length > 0 ? must : (nearest?.missing ?? []);
  const fits = (nearest?.matched ?? []).map((key) => names[key] ?? key);
  const others = nearest?.unknownHeaders ?? [];
  return (
    <MessageScreen
      title={unknown.title}
      action={unknown.choose}
      onAction={() => session.screens.open({ kind: "mapping" })}
    >
      <Muted>{texts.start.sheet(sheet ?? "")}</Muted>
      <OtherReturns others={otherSheets} />
      <Text>
        {nearest === undefined
          ? unknown.nothingAlike
          : unknown.nearest(
              returnName(nearest.returnId, language),
              wanting.map((key) => names[key] ?? key),
            )}
      </Text>
      {nearest !== undefined && <Muted>{unknown.fits(fits)}</Muted>}
      {others.length > 0 && (
        <Muted>
          {unknown.found(
            others.slice(0, headersNamed).map((header) => header.slice(0, 40)),
            Math.max(0, others.length - headersNamed),
          )}
        </Muted>
      )}
      <span>
        <Link as="button" onClick={() => void session.payout.open("columns")}>
          {texts.payoutStart.isPayout}
        </Link>
      </span>
      <span>
        <Link as="button" onClick={() => void session.readAgain()}>
          {unknown.reread}
        </Link>
      </span>
    </MessageScreen>
  );
}
