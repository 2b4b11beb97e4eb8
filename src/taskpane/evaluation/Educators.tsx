import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { counted, listed } from "../../rules/words";
import { alsoFound } from "../../sheets/evaluation/also-found";
import { educatorsOfStaff, type EducatorsOfStaff } from "../../sheets/evaluation/educators-of-staff";
import type { PaneTask } from "../usePaneTask";
import { LeftOutList } from "./LeftOutList";

const useStyles = makeStyles({
  // The box lines up with the other lines.
  agree: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The educators of a staff list for a school year, and what the person answered. */
interface CheckedEducators extends EducatorsOfStaff {
  /** There are educators, and the person agreed to leave out the others; or there is no list. */
  readonly ready: boolean;
  /** What was found. */
  readonly shown: React.ReactNode;
}

const NOBODY: CheckedEducators = { educators: [], leftOut: [], ready: true, shown: null };

/** Finds the educators of a staff list and shows whom it leaves out, each with a link to the cell. */
export function useEducators(reading: StaffReading | null, year: number, task: PaneTask): CheckedEducators {
  const styles = useStyles();
  const [agreed, setAgreed] = useState(false);
  // A list of 10,000 rows takes a while, and this is drawn again at every step of the progress.
  const found = useMemo(() => {
    if (!reading) return null;
    const all = educatorsOfStaff(reading.list.people, year);
    return { ...all, also: alsoFound(reading.list, year, all.leftOut) };
  }, [reading, year]);
  if (!reading || !found) return NOBODY;
  const { educators, leftOut, also } = found;
  const people = counted(leftOut.length, "person", "people");
  const shown = (
    <>
      <Text>
        {counted(educators.length, "educator", "educators")} can be tracked. {leftOut.length > 0 && `${people} cannot:`}
        {leftOut.length === 0 && also.length === 0 && "The columns that evaluation uses have nothing to fix."}
      </Text>
      {leftOut.length > 0 && (
        <>
          <LeftOutList reading={reading} leftOut={leftOut} task={task} />
          <Checkbox
            className={styles.agree}
            checked={agreed}
            onChange={(_, data) => setAgreed(data.checked === true)}
            label={`Leave out ${people}`}
          />
        </>
      )}
      {also.length > 0 && <Text>The check of the staff list also finds: {listed(also)}.</Text>}
    </>
  );
  return { ...found, ready: educators.length > 0 && (leftOut.length === 0 || agreed), shown };
}
