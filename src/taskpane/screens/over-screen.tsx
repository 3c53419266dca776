import { fetchedScreen } from "../parts/fetched-screen";
import type { Screen, SheetEntry } from "../session/pane-state";
import { openedIn } from "../session/sheet-flow";
import { AboutScreen } from "./about-screen";
import { ConfirmScreen } from "./confirm-screen";
import { ConfirmedScreen } from "./confirmed-screen";
import { FindingScreen } from "./finding-screen";
import { FixesScreen } from "./fixes-screen";
import { FormulasScreen } from "./formulas-screen";
import { FunctionListScreen } from "./function-list-screen";
import { InsertFormulaScreen } from "./insert-formula-screen";
import { MappingScreen } from "./mapping-screen";
import { RuleScreen } from "./rule-screen";

// Fetched when they are opened: what they show is not needed to review.
const CoverageScreen = fetchedScreen(() => import("./coverage-screen"));
const FillScreen = fetchedScreen(() => import("./filling/fill-screen"));
const PayoutScreen = fetchedScreen(() => import("./payout/payout-screen"));
const HandInScreen = fetchedScreen(() => import("./hand-in-screen"));
const ListsScreen = fetchedScreen(() => import("./lists-screen"));
const ReportScreen = fetchedScreen(() => import("./report-screen"));
const TablesScreen = fetchedScreen(() => import("./tables/tables-screen"));

interface OverScreenProps {
  readonly screen: Screen;
  readonly entry: SheetEntry;
  readonly beside: boolean;
}

/** The screen that lies over the sheet's own. */
export function OverScreen({ screen, entry, beside }: OverScreenProps) {
  const { phase, grid } = entry;
  const opened = openedIn(phase);
  switch (screen.kind) {
    case "about":
      return <AboutScreen />;
    case "formulas":
      return <FormulasScreen />;
    case "insertFormula":
      if (screen.id === undefined) return <FunctionListScreen />;
      return grid && <InsertFormulaScreen key={screen.id} id={screen.id} grid={grid} />;
    case "mapping":
      return grid && <MappingScreen grid={grid} />;
    case "rule":
      return opened && <RuleScreen check={screen.check} opened={opened} beside={beside} />;
    case "fixes":
      return opened && <FixesScreen plan={screen.plan} opened={opened} />;
    case "confirm":
      return <ConfirmScreen finding={screen.finding} />;
    case "confirmed":
      return phase.kind === "reviewed" && <ConfirmedScreen reviewed={phase} />;
    case "handIn":
      return <HandInScreen />;
    case "report":
      return <ReportScreen />;
    case "coverage":
      return opened && <CoverageScreen opened={opened} />;
    case "lists":
      return <ListsScreen />;
    case "tables":
      return <TablesScreen />;
    case "fill":
      return <FillScreen filling={screen.filling} />;
    case "payout":
      return <PayoutScreen reconciling={screen.reconciling} />;
    case "finding":
      return (
        phase.kind === "reviewed" && <FindingScreen place={screen.place} reviewed={phase} beside={beside} />
      );
  }
}
