import { lazy, Suspense } from "react";
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
const CoverageScreen = lazy(() => import("./coverage-screen"));
const FillScreen = lazy(() => import("./filling/fill-screen"));
const PayoutScreen = lazy(() => import("./payout/payout-screen"));
const HandInScreen = lazy(() => import("./hand-in-screen"));
const ListsScreen = lazy(() => import("./lists-screen"));
const ReportScreen = lazy(() => import("./report-screen"));
const TablesScreen = lazy(() => import("./tables/tables-screen"));

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
      return (
        <Suspense fallback={null}>
          <HandInScreen />
        </Suspense>
      );
    case "report":
      return (
        <Suspense fallback={null}>
          <ReportScreen />
        </Suspense>
      );
    case "coverage":
      return (
        opened && (
          <Suspense fallback={null}>
            <CoverageScreen opened={opened} />
          </Suspense>
        )
      );
    case "lists":
      return (
        <Suspense fallback={null}>
          <ListsScreen />
        </Suspense>
      );
    case "tables":
      return (
        <Suspense fallback={null}>
          <TablesScreen />
        </Suspense>
      );
    case "fill":
      return (
        <Suspense fallback={null}>
          <FillScreen filling={screen.filling} />
        </Suspense>
      );
    case "payout":
      return (
        <Suspense fallback={null}>
          <PayoutScreen reconciling={screen.reconciling} />
        </Suspense>
      );
    case "finding":
      return (
        phase.kind === "reviewed" && <FindingScreen place={screen.place} reviewed={phase} beside={beside} />
      );
  }
}
