import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { buildTracker } from "../../excel/evaluation/build-tracker";
import { checkRoster } from "../../sheets/evaluation/check-roster";
import { mappingFaults } from "../../sheets/evaluation/roster-mapping";
import { FaultList } from "./FaultList";
import type { MappedRoster } from "./RosterSection";
import { serialOfField, type SchoolYear } from "./school-year";
import { Section } from "./Section";
import type { Task } from "./useTask";

const count = (howMany: number, one: string, more: string) => `${howMany} ${howMany === 1 ? one : more}`;

const useStyles = makeStyles({
  // The box begins where the other lines begin.
  agree: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly schoolYear: SchoolYear;
  readonly mapped: MappedRoster;
  readonly task: Task;
}

/** Says what is wrong in the roster, and builds the tracker from its good rows. */
export function BuildSection({ schoolYear, mapped: { roster, mapping }, task }: Props) {
  const styles = useStyles();
  const [agreed, setAgreed] = useState(false);
  const columns = mappingFaults(mapping, roster.headings);
  if (columns.length > 0) {
    return (
      <Section title="Check">
        {columns.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </Section>
    );
  }
  const { educators, faults } = checkRoster(roster.rows, mapping, schoolYear.year);
  const leftOut = new Set(faults.filter(({ stops }) => stops).map(({ row }) => row)).size;
  const firstDay = serialOfField(schoolYear.firstDay);
  const ready = educators.length > 0 && firstDay !== null && (leftOut === 0 || agreed);
  const build = () =>
    task.run("Building the tracker", async (writing) => {
      if (firstDay === null) return "Type the first day of school.";
      const asOf = serialOfField(schoolYear.asOf);
      const entries = educators.map((educator) => ({ educator, carried: {} }));
      const sheet = await buildTracker(schoolYear.year, { entries, firstDay, noSchool: schoolYear.noSchool, ...(asOf === null ? {} : { asOf }) }, writing);
      return `The tracker stands on the sheet ${sheet}, with ${count(educators.length, "educator", "educators")}.`;
    });
  return (
    <Section title="Check and build">
      <Text>
        {count(educators.length, "educator", "educators")} can be tracked. {faults.length === 0 ? "Nothing is wrong in the list." : `${count(faults.length, "thing", "things")} to look at:`}
      </Text>
      {faults.length > 0 && <FaultList roster={roster} faults={faults} task={task} />}
      {leftOut > 0 && <Checkbox className={styles.agree} checked={agreed} onChange={(_, { checked }) => setAgreed(checked === true)} label={`Leave out ${count(leftOut, "row", "rows")} with errors`} />}
      <Button appearance="primary" disabledFocusable={!ready} onClick={build}>
        Build the tracker
      </Button>
    </Section>
  );
}
