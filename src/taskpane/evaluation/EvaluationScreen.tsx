import { useState } from "react";
import type { StaffReading } from "../../excel/staff/read-staff-list";
import { BuildSection } from "./BuildSection";
import { StaffSection } from "./StaffSection";
import { currentSchoolYear } from "./school-year";
import { SchoolYearFields } from "./SchoolYearFields";
import { TaskStatus } from "../TaskStatus";
import { TrackerSection } from "./TrackerSection";
import { usePageStyles } from "../usePageStyles";
import { usePaneTask } from "../usePaneTask";

/** Evaluation: from a staff list to the tracker of a school year and its forms. */
export default function EvaluationScreen() {
  const styles = usePageStyles();
  const task = usePaneTask();
  const [schoolYear, setSchoolYear] = useState(() => currentSchoolYear(new Date()));
  const [reading, setReading] = useState<StaffReading | null>(null);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Evaluation</h2>
      <TaskStatus task={task} />
      <SchoolYearFields value={schoolYear} onChange={setSchoolYear} task={task} />
      <StaffSection task={task} onRead={setReading} />
      {reading && <BuildSection schoolYear={schoolYear} reading={reading} task={task} />}
      <TrackerSection reading={reading} task={task} />
    </div>
  );
}
