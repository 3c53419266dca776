import { useState } from "react";
import type { CheckAmounts } from "../../../regulations/check-amounts";
import { AddPeriods } from "./add-periods";
import { AmountsForm } from "./amounts-form";
import { TablesOverview } from "./tables-overview";

type Step =
  { readonly kind: "overview" | "periods" } | { readonly kind: "amounts"; readonly of?: CheckAmounts };

const overview: Step = { kind: "overview" };

/** "Perioder och belopp": what the person has entered besides what Nacka has published, and the forms to enter more. */
export default function TablesScreen() {
  const [step, setStep] = useState<Step>(overview);
  const back = () => setStep(overview);
  switch (step.kind) {
    case "overview":
      return (
        <TablesOverview
          onAddPeriods={() => setStep({ kind: "periods" })}
          onAmounts={(of) => setStep({ kind: "amounts", ...(of && { of }) })}
        />
      );
    case "periods":
      return <AddPeriods onDone={back} />;
    case "amounts":
      return <AmountsForm of={step.of} onDone={back} />;
  }
}
