import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { TaskStatus } from "../TaskStatus";
import { usePaneTask } from "../usePaneTask";
import { BuildStaffSection } from "./BuildStaffSection";
import { ColumnsSection } from "./ColumnsSection";
import { DoctorSection } from "./DoctorSection";
import { ReadSection } from "./ReadSection";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

/** Staff: a list of people as it is kept, read and checked, and the one table from which the other sheets are built. */
export default function StaffScreen() {
  const styles = useStyles();
  const task = usePaneTask();
  const [reading, setReading] = useState<StaffReading | null>(null);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Staff</h2>
      <TaskStatus task={task} />
      <ReadSection task={task} onRead={setReading} />
      {reading && <ColumnsSection reading={reading} task={task} onChange={setReading} />}
      {reading && <DoctorSection reading={reading} task={task} onRead={setReading} />}
      {reading && <BuildStaffSection reading={reading} task={task} />}
    </div>
  );
}
