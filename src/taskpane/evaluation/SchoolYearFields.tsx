import { Button, Dropdown, Field, Input, Option, Text } from "@fluentui/react-components";
import { AGREEMENTS } from "../../agreement/agreements";
import { readSelectedDates } from "../../excel/evaluation/read-dates";
import { schoolYearLabel } from "../../sheets/evaluation/names";
import { counted } from "../../rules/words";
import type { SchoolDays, SchoolYear } from "./school-year";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

/** School years that the list offers: from the first agreement's first one on. */
const FIRST_YEAR = Number(AGREEMENTS[0]?.from.slice(0, 4));
const YEARS = Array.from({ length: 20 }, (_, index) => FIRST_YEAR + index);

interface DaysProps {
  readonly value: SchoolDays;
  readonly onChange: (value: SchoolDays) => void;
  readonly task: PaneTask;
}

/** The first day of school and the days without school. */
export function DaysFields({ value, onChange, task }: DaysProps) {
  const takeDates = () =>
    task.run("Reading the days without school", async () => {
      const noSchool = await readSelectedDates();
      onChange({ ...value, noSchool });
      return `Read ${counted(noSchool.length, "day", "days")} without school.`;
    });
  return (
    <>
      <Field label="First day of school" hint="New educators' deadlines in weeks are counted from this day.">
        <Input
          type="date"
          value={value.firstDay}
          onChange={(_, { value: firstDay }) => onChange({ ...value, firstDay })}
        />
      </Field>
      <Text size={200}>
        {value.noSchool.length === 0
          ? "No days without school are given yet. You can also type them on the Cycle sheet later."
          : `${counted(value.noSchool.length, "day", "days")} without school.`}
      </Text>
      <Button onClick={takeDates}>Use selected dates as days without school</Button>
    </>
  );
}

interface Props {
  readonly value: SchoolYear;
  readonly onChange: (value: SchoolYear) => void;
  readonly task: PaneTask;
}

/** The school year, its days, and the as-of date. */
export function SchoolYearFields({ value, onChange, task }: Props) {
  return (
    <Section title="School year">
      <Field label="School year">
        <Dropdown
          selectedOptions={[String(value.year)]}
          value={schoolYearLabel(value.year)}
          onOptionSelect={(_, { optionValue }) =>
            onChange({ ...value, year: Number(optionValue), firstDay: `${optionValue ?? ""}-08-28`, noSchool: [] })
          }
        >
          {YEARS.map((year) => (
            <Option key={year} value={String(year)}>
              {schoolYearLabel(year)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label="As-of date" hint="Blank = today.">
        <Input type="date" value={value.asOf} onChange={(_, { value: asOf }) => onChange({ ...value, asOf })} />
      </Field>
      <DaysFields value={value} onChange={(days) => onChange({ ...value, ...days })} task={task} />
    </Section>
  );
}
