import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TaskStatus } from "../TaskStatus";
import { usePaneTask } from "../usePaneTask";
import { BudgetSection } from "./BudgetSection";
import { PayrollSection } from "./PayrollSection";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});

/** Budget: from the staff list to the budget of one to four years, and payroll's sheets. */
export default function BudgetScreen() {
  const styles = useStyles();
  const task = usePaneTask();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Budget</h2>
      <TaskStatus task={task} />
      <BudgetSection task={task} />
      <PayrollSection task={task} />
    </div>
  );
}
