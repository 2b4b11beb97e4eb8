import { Button, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { YEARS } from "../../agreement/years";
import { buildBudget, type BudgetChoices } from "../../excel/budget/build-budget";
import { ChoiceField } from "../ChoiceField";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";
import { budgetYears, FIRST_YEARS, MOST_YEARS, yearLabel } from "./budget-years";

/** How many grants may have a page of their own. */
const GRANTS = Array.from({ length: 9 }, (_, at) => at);
const COUNTS = Array.from({ length: MOST_YEARS }, (_, at) => at + 1);
const monthDay = (text: string) => {
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return month === undefined ? null : { month: Number(month), day: Number(day) };
};

/** A percent as typed, as a fraction; blank is 0, and null is no percent. */
function fraction(text: string): number | null {
  const [, digits] = /^\s*(-?\d*\.?\d+)\s*%?\s*$/.exec(text) ?? [];
  if (text.trim() === "") return 0;
  const percent = Number(digits);
  return digits !== undefined && Math.abs(percent) <= 25 ? percent / 100 : null;
}

/** Asks for the years and builds their budget. */
export function BudgetSection({ task }: { readonly task: PaneTask }) {
  const [first, setFirst] = useState(0);
  const [count, setCount] = useState(YEARS.length - 1);
  const [firstDay, setFirstDay] = useState(`${(FIRST_YEARS[0] ?? 0) - 1}-08-28`);
  const [lastDay, setLastDay] = useState(`${FIRST_YEARS[0] ?? 0}-06-20`);
  const [raise, setRaise] = useState("");
  const [grants, setGrants] = useState(0);
  const firstYear = FIRST_YEARS[first] ?? 0;
  const years = COUNTS[count] ?? 1;
  const choose = (at: number) => {
    const ends = FIRST_YEARS[at] ?? 0;
    setFirst(at);
    setFirstDay(`${ends - 1}${firstDay.slice(4)}`);
    setLastDay(`${ends}${lastDay.slice(4)}`);
  };
  const projected = firstYear + years - 1 > (YEARS.at(-1)?.ends ?? 0);
  const [opening, closing] = [monthDay(firstDay), monthDay(lastDay)];
  // A raise that was typed counts only while its field is shown.
  const assumedRaise = projected ? fraction(raise) : 0;
  const choices =
    opening === null || closing === null || assumedRaise === null
      ? null
      : { years: budgetYears(firstYear, years, opening, closing), assumedRaise, noSchool: [], grants };
  const build = (of: BudgetChoices) =>
    task.run("Building the budget", async (writing) => {
      const { sheet, people } = await buildBudget(of, writing);
      return `Budget for ${people} ${people === 1 ? "person" : "people"} built on sheet ${sheet}.`;
    });
  return (
    <Section title="Years and raises">
      <Text>
        Builds the budget from the Staff table of this workbook. Its formulas follow every change you make there.
      </Text>
      <ChoiceField label="First year" options={FIRST_YEARS.map(yearLabel)} chosen={first} onChoose={choose} />
      <ChoiceField label="Number of years" options={COUNTS.map(String)} chosen={count} onChoose={setCount} />
      <Field label="First day of school">
        <Input type="date" value={firstDay} onChange={(_, { value }) => setFirstDay(value)} />
      </Field>
      <Field label="Last day of school" hint="Other years get the same days; change them on the Budget inputs sheet.">
        <Input type="date" value={lastDay} onChange={(_, { value }) => setLastDay(value)} />
      </Field>
      {projected && (
        <Field
          label="Assumed raise a year (percent)"
          hint="For years after the printed schedules. Blank = none."
          {...(assumedRaise === null
            ? { validationState: "error" as const, validationMessage: "Type a percent from -25 to 25, such as 2.5." }
            : {})}
        >
          <Input value={raise} onChange={(_, { value }) => setRaise(value)} />
        </Field>
      )}
      <ChoiceField label="Pages for grants" options={GRANTS.map(String)} chosen={grants} onChoose={setGrants} />
      <Button appearance="primary" disabledFocusable={choices === null} onClick={() => choices && build(choices)}>
        Build the budget
      </Button>
    </Section>
  );
}
