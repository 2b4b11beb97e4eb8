import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { addressOf, type SheetArea } from "../../excel/address";
import { goTo } from "../../excel/go-to";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import type { LeftOut } from "../../sheets/evaluation/educators-of-staff";
import { columnFor } from "../../sheets/staff/read-list";
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
  readonly reading: StaffReading;
  readonly leftOut: readonly LeftOut[];
  readonly task: PaneTask;
}

function cellOf({ area, list }: StaffReading, { person, heading }: LeftOut): SheetArea {
  const column = columnFor(list, heading);
  return { sheet: area.sheet, top: person.row, bottom: person.row, left: column, right: column };
}

/** Who cannot be tracked and why, each with a link to the cell. */
export function LeftOutList({ reading, leftOut, task }: Props) {
  const styles = useStyles();
  const show = (one: LeftOut) =>
    task.run("Going to the cell", async () => {
      await goTo(cellOf(reading, one));
      return `${addressOf(cellOf(reading, one))} is selected. ${one.why}`;
    });
  return (
    <ul className={styles.list} aria-label="People who cannot be tracked" tabIndex={0}>
      {leftOut.map((one) => (
        <li key={one.person.row} className={styles.line}>
          <Link as="button" onClick={() => show(one)}>
            {addressOf(cellOf(reading, one))}
          </Link>
          <Text>{one.why}</Text>
        </li>
      ))}
    </ul>
  );
}
