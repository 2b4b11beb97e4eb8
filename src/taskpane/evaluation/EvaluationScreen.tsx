import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { BuildSection } from "./BuildSection";
import { RosterSection, type MappedRoster } from "./RosterSection";
import { currentSchoolYear } from "./school-year";
import { SchoolYearFields } from "./SchoolYearFields";
import { Leftovers } from "../Leftovers";
import { TaskStatus } from "../TaskStatus";
import { TrackerSection } from "./TrackerSection";
import { usePaneTask } from "../usePaneTask";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

/** Evaluation: from a staff list to the tracker of a school year and its forms. */
export default function EvaluationScreen() {
  const styles = useStyles();
  const task = usePaneTask();
  const [schoolYear, setSchoolYear] = useState(() => currentSchoolYear(new Date()));
  const [mapped, setMapped] = useState<MappedRoster | null>(null);
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Evaluation</h2>
      <Leftovers />
      <TaskStatus task={task} />
      <SchoolYearFields value={schoolYear} onChange={setSchoolYear} task={task} />
      <RosterSection year={schoolYear.year} value={mapped} onChange={setMapped} task={task} />
      {mapped && <BuildSection schoolYear={schoolYear} mapped={mapped} task={task} />}
      <TrackerSection mapped={mapped} task={task} />
    </div>
  );
}
