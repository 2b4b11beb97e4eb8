import { Button, Checkbox, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { buildPayroll, type PayrollChoices } from "../../excel/budget/build-payroll";
import { WorkbookError } from "../../excel/errors";
import { PAYROLL_TITLES } from "../../sheets/payroll/names";
import { PAYROLL_SHEETS } from "../../sheets/payroll/payroll-workbook";
import { ChoiceField } from "../ChoiceField";
import { serialOfField } from "../evaluation/school-year";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { FIRST_YEARS, yearLabel } from "./budget-years";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column" } });

/** The days that payroll goes by, as date fields give them. */
interface Days {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly firstPayDate: string;
}

const LABELS: readonly (readonly [keyof Days, string])[] = [
  ["firstDay", "First day of school (payroll)"],
  ["lastDay", "Last day of school (payroll)"],
  ["firstPayDate", "First pay date"],
];

const usualDays = (ends: number): Days => ({
  firstDay: `${ends - 1}-08-28`,
  lastDay: `${ends}-06-20`,
  firstPayDate: `${ends - 1}-09-13`,
});

/** Asks for the year and the sheets, and builds payroll's sheets. */
export function PayrollSection({ task }: { readonly task: PaneTask }) {
  const styles = useStyles();
  const [year, setYear] = useState(0);
  const [days, setDays] = useState(() => usualDays(FIRST_YEARS[0] ?? 0));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(PAYROLL_SHEETS));
  const choose = (at: number) => {
    setYear(at);
    setDays(usualDays(FIRST_YEARS[at] ?? 0));
  };
  const toggle = (sheet: string) => {
    const next = new Set(chosen);
    if (!next.delete(sheet)) next.add(sheet);
    setChosen(next);
  };
  const firstDay = serialOfField(days.firstDay);
  const lastDay = serialOfField(days.lastDay);
  const firstPayDate = serialOfField(days.firstPayDate);
  const sheets = PAYROLL_SHEETS.filter((sheet) => chosen.has(sheet));
  const choices =
    firstDay === null || lastDay === null || firstPayDate === null || sheets.length === 0
      ? null
      : { firstDay, lastDay, firstPayDate, noSchool: [], sheets };
  const build = (of: PayrollChoices) =>
    task.run("Building the payroll sheets", async (writing) => {
      if (of.lastDay <= of.firstDay || of.firstPayDate > of.lastDay)
        throw new WorkbookError(
          "The last day of school has to come after the first, and the first pay date not after the last day.",
          "InvalidInput",
        );
      const built = await buildPayroll(FIRST_YEARS[year] ?? 0, of, writing);
      return `Built ${built.join(", ")}.`;
    });
  return (
    <Section title="Payroll sheets">
      <Text>Lists for payroll from the Staff table, each for one fiscal year. Choose the sheets you need.</Text>
      <ChoiceField label="Fiscal year" options={FIRST_YEARS.map(yearLabel)} chosen={year} onChoose={choose} />
      {LABELS.map(([field, label]) => (
        <Field key={field} label={label}>
          <Input type="date" value={days[field]} onChange={(_, { value }) => setDays({ ...days, [field]: value })} />
        </Field>
      ))}
      <div className={styles.list} role="group" aria-label="Sheets">
        {PAYROLL_SHEETS.map((sheet) => (
          <Checkbox
            key={sheet}
            label={PAYROLL_TITLES[sheet]}
            checked={chosen.has(sheet)}
            onChange={() => toggle(sheet)}
          />
        ))}
      </div>
      <Button disabledFocusable={choices === null} onClick={() => choices && build(choices)}>
        Build the payroll sheets
      </Button>
    </Section>
  );
}
