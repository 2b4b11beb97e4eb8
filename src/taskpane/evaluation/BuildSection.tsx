import { Button } from "@fluentui/react-components";
import { buildTracker } from "../../excel/evaluation/build-tracker";
import { count, useCheckedRoster } from "./CheckedRoster";
import type { MappedRoster } from "./RosterSection";
import { serialOfField, type SchoolYear } from "./school-year";
import { Section } from "./Section";
import type { Task } from "./useTask";

interface Props {
  readonly schoolYear: SchoolYear;
  readonly mapped: MappedRoster;
  readonly task: Task;
}

/** Says what is wrong in the roster, and builds the tracker from its good rows. */
export function BuildSection({ schoolYear, mapped, task }: Props) {
  const { educators, ready, shown } = useCheckedRoster(mapped, schoolYear.year, task);
  const firstDay = serialOfField(schoolYear.firstDay);
  const build = () =>
    task.run("Building the tracker", async (writing) => {
      if (firstDay === null) return "Type the first day of school.";
      const asOf = serialOfField(schoolYear.asOf);
      const entries = educators.map((educator) => ({ educator, carried: {} }));
      const sheet = await buildTracker(
        schoolYear.year,
        { entries, firstDay, noSchool: schoolYear.noSchool, ...(asOf === null ? {} : { asOf }) },
        writing,
      );
      return `The tracker stands on the sheet ${sheet}, with ${count(educators.length, "educator", "educators")}.`;
    });
  return (
    <Section title="Check and build">
      {shown}
      <Button appearance="primary" disabledFocusable={!ready || firstDay === null} onClick={build}>
        Build the tracker
      </Button>
    </Section>
  );
}
