import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { addressOf } from "../../excel/address";
import { cellOfRoster, goTo, type Roster } from "../../excel/evaluation/read-roster";
import type { RosterIssue } from "../../sheets/evaluation/roster/check-roster";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: "none",
    maxHeight: "320px",
    overflowY: "auto",
  },
  line: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
});

/** What is wrong in the roster, each with the cell to go to. */
export function FaultList({
  roster,
  faults,
  task,
}: {
  readonly roster: Roster;
  readonly faults: readonly RosterIssue[];
  readonly task: Task;
}) {
  const styles = useStyles();
  const show = (fault: RosterIssue) =>
    task.run("Going to the cell", async () => {
      await goTo(cellOfRoster(roster, fault.row, fault.column));
      return fault.message;
    });
  return (
    <ul className={styles.list} aria-label="What is wrong in the staff list" tabIndex={0}>
      {faults.map((fault, at) => (
        <li key={at} className={styles.line}>
          <Link as="button" onClick={() => show(fault)}>
            {addressOf(cellOfRoster(roster, fault.row, fault.column))}
          </Link>
          <Text>
            {fault.stops ? "Left out: " : "Note: "}
            {fault.message}
          </Text>
        </li>
      ))}
    </ul>
  );
}
