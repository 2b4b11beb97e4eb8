import { TaskStatus } from "../TaskStatus";
import { usePageStyles } from "../usePageStyles";
import { usePaneTask } from "../usePaneTask";
import { BudgetSection } from "./BudgetSection";
import { HandOverSection } from "./HandOverSection";
import { PayrollSection } from "./PayrollSection";

/** Budget: from the staff list to the budget of one to four years, payroll's sheets, and what is handed over. */
export default function BudgetScreen() {
  const styles = usePageStyles();
  const task = usePaneTask();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Budget</h2>
      <TaskStatus task={task} />
      <BudgetSection task={task} />
      <PayrollSection task={task} />
      <HandOverSection task={task} />
    </div>
  );
}
