import { Button, Dropdown, Field, Input, Option, Text } from "@fluentui/react-components";
import { readSelectedDates } from "../../excel/evaluation/read-roster";
import { schoolYearLabel } from "../../sheets/evaluation/names";
import type { SchoolYear } from "./school-year";
import { Section } from "./Section";
import type { Task } from "./useTask";

const YEARS = Array.from({ length: 20 }, (_, at) => 2012 + at);

interface Props {
  readonly value: SchoolYear;
  readonly onChange: (value: SchoolYear) => void;
  readonly task: Task;
}

/** The school year, its first day, the day to look from, and the days without school. */
export function SchoolYearFields({ value, onChange, task }: Props) {
  const takeDates = () =>
    task.run("Reading the days without school", async () => {
      const noSchool = await readSelectedDates();
      onChange({ ...value, noSchool });
      return `${noSchool.length} days without school taken.`;
    });
  return (
    <Section title="School year">
      <Field label="School year">
        <Dropdown
          selectedOptions={[String(value.year)]}
          value={schoolYearLabel(value.year)}
          onOptionSelect={(_, { optionValue }) =>
            onChange({ ...value, year: Number(optionValue), firstDay: `${optionValue ?? ""}-08-28` })
          }
        >
          {YEARS.map((year) => (
            <Option key={year} value={String(year)}>
              {schoolYearLabel(year)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label="First day of school" hint="New educators' weeks are counted from here.">
        <Input
          type="date"
          value={value.firstDay}
          onChange={(_, { value: firstDay }) => onChange({ ...value, firstDay })}
        />
      </Field>
      <Field label="Look from" hint="Empty: always from today.">
        <Input type="date" value={value.asOf} onChange={(_, { value: asOf }) => onChange({ ...value, asOf })} />
      </Field>
      <Text size={200}>
        {value.noSchool.length === 0
          ? "No days without school yet. They can also be typed on the Cycle sheet later."
          : `${value.noSchool.length} days without school.`}
      </Text>
      <Button onClick={takeDates}>Take days without school from the selected cells</Button>
    </Section>
  );
}
