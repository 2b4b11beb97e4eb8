import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  // In sight wherever the screen is scrolled to, above what passes below it.
  status: { position: "sticky", top: 0, zIndex: 1 },
  shown: { backgroundColor: tokens.colorNeutralBackground1, paddingBlock: tokens.spacingVerticalS },
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  bar: { width: "100%" },
});

/** What is being done, how far it is, a way to cancel it, and what came of it. */
export function TaskStatus({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const { state } = task;
  return (
    <div aria-live="polite" className={mergeClasses(styles.status, state.state !== "idle" && styles.shown)}>
      {state.state === "running" && (
        <div className={styles.running}>
          <Field className={styles.bar} validationMessage={state.what} validationState="none">
            <ProgressBar
              aria-label={state.what}
              {...(state.progress ? { value: state.progress.done, max: state.progress.of } : {})}
            />
          </Field>
          <Button onClick={task.cancel}>Cancel</Button>
        </div>
      )}
      {(state.state === "done" || state.state === "failed") && (
        <MessageBar intent={state.state === "done" ? "success" : "error"} layout="multiline">
          <MessageBarBody>{state.sentence}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
