import { useState } from "react";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { TaskStatus } from "../TaskStatus";
import { usePageStyles } from "../usePageStyles";
import { usePaneTask } from "../usePaneTask";
import { BuildStaffSection } from "./BuildStaffSection";
import { ColumnsSection } from "./ColumnsSection";
import { DoctorSection } from "./DoctorSection";
import { ReadSection } from "./ReadSection";

/** Staff: a list of people as it is kept, read and checked, and the one table from which the other sheets are built. */
export default function StaffScreen() {
  const styles = usePageStyles();
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
