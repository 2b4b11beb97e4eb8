import { Button } from "@fluentui/react-components";
import { buildTracker, openTrackerOf } from "../../excel/evaluation/build-tracker";
import { WorkbookError } from "../../excel/errors";
import { schoolYearLabel } from "../../sheets/evaluation/names";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { counted } from "../../rules/words";
import { useEducators } from "./Educators";
import { serialOfField, type SchoolYear } from "./school-year";
import { Section } from "../Section";
import type { PaneTask } from "../usePaneTask";

interface Props {
  readonly schoolYear: SchoolYear;
  readonly reading: StaffReading;
  readonly task: PaneTask;
}

/** Says whom the staff list leaves out, and builds the tracker of the others. */
export function BuildSection({ schoolYear, reading, task }: Props) {
  const { educators, ready, shown } = useEducators(reading, schoolYear.year, task);
  const firstDay = serialOfField(schoolYear.firstDay);
  const build = (opening: number) =>
    task.run("Building the tracker", async (writing) => {
      const opened = await openTrackerOf(schoolYear.year);
      if (opened !== null)
        throw new WorkbookError(
          `The ${schoolYearLabel(schoolYear.year)} tracker is already here, on sheet ${opened}. It is open ` +
            "now; update it below, or delete its sheets to build it again.",
          "ItemAlreadyExists",
        );
      const asOf = serialOfField(schoolYear.asOf);
      const sheet = await buildTracker(
        schoolYear.year,
        { educators, firstDay: opening, noSchool: schoolYear.noSchool, ...(asOf === null ? {} : { asOf }) },
        writing,
      );
      return `Tracker for ${counted(educators.length, "educator", "educators")} built on sheet ${sheet}.`;
    });
  return (
    <Section title="Check and build">
      {shown}
      <Button
        appearance="primary"
        disabledFocusable={!ready || firstDay === null}
        onClick={() => ready && firstDay !== null && build(firstDay)}
      >
        Build the tracker
      </Button>
    </Section>
  );
}
