import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { Choice } from "../../parts/choice";
import { FileButton } from "../../parts/file-button";
import { Muted, Section } from "../../parts/prose";
import type { Setup, Survey, SurveyedRegister } from "../../session/payout/payout-state";
import { usePayout } from "./use-payout";

const useStyles = makeStyles({ part: { display: "flex", flexDirection: "column", gap: "8px" } });

interface RegisterChoiceProps {
  readonly survey: Survey;
  readonly setup: Setup;
}

/** The provider's own register: a sheet of the workbook that is recognised, another sheet, or a file. */
export function RegisterChoice({ survey, setup: { register, included } }: RegisterChoiceProps) {
  const styles = useStyles();
  const { reconciling, texts } = usePayout();
  const isOther = register !== undefined && !survey.registers.some((one) => keyOf(one) === keyOf(register));
  const registers = isOther ? [...survey.registers, register] : survey.registers;
  // A register that has amounts looks like a payout sheet: whatever is not taken as one can be chosen.
  const notTaken = survey.payouts.flatMap(({ sheet }) => (included.has(sheet) ? [] : [sheet]));
  const others = [...survey.others, ...notTaken];
  const open = (file: File): void => {
    void file
      .arrayBuffer()
      .then((content) => reconciling.useRegisterFile(file.name, new Uint8Array(content)));
  };
  return (
    <section className={styles.part}>
      <Section>{texts.setup.register}</Section>
      <Muted>{registers.length === 0 ? texts.setup.noRegister : texts.setup.registerHelp}</Muted>
      {registers.length > 0 && (
        <RadioGroup
          aria-label={texts.setup.register}
          value={register ? keyOf(register) : ""}
          onChange={(_, { value }) => {
            const chosen = registers.find((one) => keyOf(one) === value);
            if (chosen) reconciling.chooseRegister(chosen);
          }}
        >
          {registers.map((one) => (
            <Radio
              key={keyOf(one)}
              value={keyOf(one)}
              label={
                one.file === undefined
                  ? texts.setup.registerSheet(one.sheet, one.rows)
                  : texts.setup.registerFile(one.file, one.rows)
              }
            />
          ))}
        </RadioGroup>
      )}
      <span>
        <FileButton accept=".xlsx,.xlsm" appearance="secondary" onFile={open}>
          {texts.setup.file}
        </FileButton>
      </span>
      {others.length > 0 && (
        <Choice
          label={texts.setup.otherSheet}
          value=""
          onChoose={(name) => void (name !== "" && reconciling.useRegisterSheet(name))}
        >
          <option value="">{texts.setup.chooseSheet}</option>
          {others.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
      )}
    </section>
  );
}

function keyOf({ file = "", sheet }: SurveyedRegister): string {
  return `${file}|${sheet}`;
}
