import { describeReturn } from "../describe-return";
import { nationalTestsUnderTest } from "./national-tests-under-test";

describeReturn(nationalTestsUnderTest, [
  ["Pnr", "Kurs", "Provdatum", "Provbetyg"],
  ["Skolenhetskod", "Personnummer", "Kurskod", "Deltagit", "Provresultat"],
  ["PERSON-NR", "Ämne/nivå", "Datum för prov", "DELT", "PROVB"],
]);
