import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { checkRoster } from "../../sheets/evaluation/roster/check-roster";
import type { Educator } from "../../sheets/evaluation/roster/educators";
import { mappingIssues } from "../../sheets/evaluation/roster/roster-mapping";
import { FaultList } from "./FaultList";
import type { MappedRoster } from "./RosterSection";
import type { Task } from "./useTask";

/** Writes a count with its word: 1 row, 2 rows. */
export const count = (howMany: number, one: string, more: string) => `${howMany} ${howMany === 1 ? one : more}`;

const useStyles = makeStyles({
  // The box begins where the other lines begin.
  agree: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A staff list as it was checked for a school year, and what the person answered. */
export interface RosterChecking {
  /** The educators of its good rows. */
  readonly educators: readonly Educator[];
  /** There are good rows, and the person agreed to leave the others out; or there is no list. */
  readonly ready: boolean;
  /** What was found, to be shown. */
  readonly shown: React.ReactNode;
}

/** Checks a staff list; what is wrong in it is shown with the cells to go to. */
export function useCheckedRoster(mapped: MappedRoster | null, year: number, task: Task): RosterChecking {
  const styles = useStyles();
  const [agreed, setAgreed] = useState(false);
  if (!mapped) return { educators: [], ready: true, shown: null };
  const { roster, mapping } = mapped;
  const columns = mappingIssues(mapping, roster.headings);
  if (columns.length > 0)
    return { educators: [], ready: false, shown: columns.map((sentence) => <Text key={sentence}>{sentence}</Text>) };
  const { educators, issues: faults } = checkRoster(roster.rows, mapping, year);
  const leftOut = new Set(faults.filter(({ stops }) => stops).map(({ row }) => row)).size;
  const shown = (
    <>
      <Text>
        {count(educators.length, "educator", "educators")} can be tracked.{" "}
        {faults.length === 0
          ? "Nothing is wrong in the list."
          : `${count(faults.length, "thing", "things")} to look at:`}
      </Text>
      {faults.length > 0 && <FaultList roster={roster} faults={faults} task={task} />}
      {leftOut > 0 && (
        <Checkbox
          className={styles.agree}
          checked={agreed}
          onChange={(_, { checked }) => setAgreed(checked === true)}
          label={`Leave out ${count(leftOut, "row", "rows")} with errors`}
        />
      )}
    </>
  );
  return { educators, ready: educators.length > 0 && (leftOut === 0 || agreed), shown };
}
