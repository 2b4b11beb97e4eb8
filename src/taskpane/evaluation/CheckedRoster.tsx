import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkRoster } from "../../sheets/evaluation/roster/check-roster";
import type { Educator } from "../../sheets/evaluation/roster/educators";
import { mappingIssues } from "../../sheets/evaluation/roster/roster-mapping";
import { IssueList } from "./IssueList";
import type { MappedRoster } from "./RosterSection";
import type { PaneTask } from "../usePaneTask";

/** Writes a count with its word: 1 row, 2 rows. */
export const count = (howMany: number, one: string, more: string) => `${howMany} ${howMany === 1 ? one : more}`;

const useStyles = makeStyles({
  // The box lines up with the other lines.
  agree: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A staff list as it was checked for a school year, and what the person answered. */
export interface RosterChecking {
  /** The educators of its good rows. */
  readonly educators: readonly Educator[];
  /** There are good rows, and the person agreed to leave out the others; or there is no list. */
  readonly ready: boolean;
  /** What was found. */
  readonly shown: React.ReactNode;
}

function checked({ roster, mapping }: MappedRoster, year: number) {
  const columns = mappingIssues(mapping, roster.headings);
  return columns.length > 0 ? { columns } : { columns, ...checkRoster(roster.rows, mapping, year) };
}

/** Checks a staff list and shows its issues, each with a link to its cell. */
export function useCheckedRoster(mapped: MappedRoster | null, year: number, task: PaneTask): RosterChecking {
  const styles = useStyles();
  const [agreed, setAgreed] = useState(false);
  // A list of 10,000 rows takes a while, and this is drawn again at every step of the progress.
  const found = useMemo(() => mapped && checked(mapped, year), [mapped, year]);
  if (!mapped || !found) return { educators: [], ready: true, shown: null };
  if (!("educators" in found)) {
    const sentences = found.columns.map((sentence) => <Text key={sentence}>{sentence}</Text>);
    return { educators: [], ready: false, shown: sentences };
  }
  const { educators, issues } = found;
  const leftOut = new Set(issues.filter(({ stops }) => stops).map(({ row }) => row)).size;
  const shown = (
    <>
      <Text>
        {count(educators.length, "educator", "educators")} can be tracked.{" "}
        {issues.length === 0 ? "The list has no issues." : `${count(issues.length, "issue", "issues")} to check:`}
      </Text>
      {issues.length > 0 && <IssueList roster={mapped.roster} issues={issues} task={task} />}
      {leftOut > 0 && (
        <Checkbox
          className={styles.agree}
          checked={agreed}
          onChange={(_, data) => setAgreed(data.checked === true)}
          label={`Leave out ${count(leftOut, "row", "rows")} with errors`}
        />
      )}
    </>
  );
  return { educators, ready: educators.length > 0 && (leftOut === 0 || agreed), shown };
}
