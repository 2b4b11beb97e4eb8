import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Leftovers } from "./Leftovers";
import { ProblemText } from "./ProblemText";
import type { PaneTask } from "./usePaneTask";

const useStyles = makeStyles({
  // In view wherever the screen is scrolled to.
  status: { position: "sticky", top: 0, zIndex: 1 },
  shown: { backgroundColor: tokens.colorNeutralBackground1, paddingBlock: tokens.spacingVerticalS },
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  bar: { width: "100%" },
});

/** What an earlier build has left; what is running, how far it is, a way to cancel it, and the outcome. */
export function TaskStatus({ task }: { readonly task: PaneTask }) {
  const styles = useStyles();
  const { state } = task;
  return (
    <>
      <Leftovers />
      <div aria-live="polite" className={mergeClasses(styles.status, state.state !== "idle" && styles.shown)}>
        {state.state === "running" && (
          <div className={styles.running}>
            <Field className={styles.bar} validationMessage={state.what} validationState="none">
              <ProgressBar
                aria-label={state.what}
                {...(state.progress?.done ? { value: state.progress.done, max: state.progress.of } : {})}
              />
            </Field>
            {/* Not read out: it changes too often. */}
            <Text size={200} aria-live="off">
              {state.progress?.now}
            </Text>
            <Button onClick={task.cancel}>Cancel</Button>
          </div>
        )}
        {(state.state === "done" || state.state === "failed") && (
          <MessageBar intent={state.state === "done" ? "success" : "error"} layout="multiline">
            <MessageBarBody>
              {state.state === "done" ? state.sentence : <ProblemText problem={state.problem} />}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
