import { Button, Field, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from "@fluentui/react-components";
import type { Task } from "./useTask";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  bar: { width: "100%" },
});

/** What is being done, how far it is, a way to cancel it, and what came of it. */
export function TaskStatus({ task }: { readonly task: Task }) {
  const styles = useStyles();
  const { state } = task;
  return (
    <div aria-live="polite">
      {state.state === "running" && (
        <div className={styles.running}>
          <Field className={styles.bar} validationMessage={state.what} validationState="none">
            <ProgressBar aria-label={state.what} {...(state.progress ? { value: state.progress.done, max: state.progress.of } : {})} />
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
