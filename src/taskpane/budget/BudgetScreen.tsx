import { TaskStatus } from "../TaskStatus";
import { usePageStyles } from "../usePageStyles";
import { usePaneTask } from "../usePaneTask";
import { BudgetSection } from "./BudgetSection";
import { PayrollSection } from "./PayrollSection";

/** Budget: from the staff list to the budget of one to four years, and payroll's sheets. */
export default function BudgetScreen() {
  const styles = usePageStyles();
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
