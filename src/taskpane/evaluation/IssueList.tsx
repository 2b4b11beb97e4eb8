import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { addressOf } from "../../excel/address";
import { cellOfRoster, type Roster } from "../../excel/evaluation/read-roster";
import { goTo } from "../../excel/go-to";
import type { RosterIssue } from "../../sheets/evaluation/roster/check-roster";
import type { PaneTask } from "../usePaneTask";

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

interface Props {
  readonly roster: Roster;
  readonly issues: readonly RosterIssue[];
  readonly task: PaneTask;
}

/** The issues of the roster, each with a link to its cell. */
export function IssueList({ roster, issues, task }: Props) {
  const styles = useStyles();
  const show = (issue: RosterIssue) =>
    task.run("Going to the cell", async () => {
      await goTo(cellOfRoster(roster, issue.row, issue.column));
      return issue.message;
    });
  return (
    <ul className={styles.list} aria-label="Issues in the staff list" tabIndex={0}>
      {issues.map((issue, index) => (
        <li key={index} className={styles.line}>
          <Link as="button" onClick={() => show(issue)}>
            {addressOf(cellOfRoster(roster, issue.row, issue.column))}
          </Link>
          <Text>
            {issue.stops ? "Left out: " : "Note: "}
            {issue.message}
          </Text>
        </li>
      ))}
    </ul>
  );
}
