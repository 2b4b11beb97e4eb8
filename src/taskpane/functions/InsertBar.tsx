import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { addressOf, resized } from "../../excel/address";
import { ProblemText } from "../ProblemText";
import type { FunctionEntry } from "./entries";
import type { Call } from "./formula";
import { type Progress, useInsert } from "./useInsert";
import type { Result } from "./useResult";
import type { Selection } from "./useSelection";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    order: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  insert: { width: "100%", overflowWrap: "anywhere" },
  sentence: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "start", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "20px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** What came of the insertion, read out as it comes: the sentence, the question, or why it failed. */
function Outcome({ progress, selection }: { readonly progress: Progress; readonly selection: Selection }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite">
      {progress.state === "done" && (
        <Text className={styles.sentence}>
          <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.done)} aria-hidden />
          {progress.sentence}
        </Text>
      )}
      {progress.state === "failed" && (
        <Text className={styles.sentence}>
          <ErrorCircleRegular className={mergeClasses(styles.icon, styles.failed)} aria-hidden />
          <ProblemText problem={progress.problem} />
        </Text>
      )}
      {progress.state === "asking" && <Text className={styles.sentence}>{progress.question}</Text>}
      {selection.problem && (
        <Text className={styles.sentence}>
          <ProblemText problem={selection.problem} />
        </Text>
      )}
    </div>
  );
}

interface AnswersProps {
  readonly asked: Progress & { readonly state: "asking" };
  readonly inserting: ReturnType<typeof useInsert>;
  /** Called once one of them was chosen. */
  readonly onAnswered: () => void;
}

/** The answers to the question; the first of them has the focus. */
function Answers({ asked, inserting, onAnswered }: AnswersProps) {
  const styles = useStyles();
  const { busy, replace, insertAtFree, keep } = inserting;
  const answers = useRef<HTMLDivElement | null>(null);
  useEffect(() => answers.current?.querySelector("button")?.focus(), []);
  const answered = (action: () => void) => () => {
    action();
    onAnswered();
  };
  return (
    <div className={styles.buttons} ref={answers}>
      {asked.canReplace && (
        <Button appearance="primary" disabledFocusable={busy} onClick={answered(replace)}>
          Replace
        </Button>
      )}
      {asked.free && (
        <Button disabledFocusable={busy} onClick={answered(insertAtFree)}>
          Insert into {addressOf({ ...asked.free, bottom: asked.free.top, right: asked.free.left })}
        </Button>
      )}
      <Button onClick={answered(keep)}>{asked.canReplace ? "Keep" : "Cancel"}</Button>
    </div>
  );
}

interface Props {
  readonly entry: FunctionEntry;
  readonly call: Call;
  readonly result: Result;
  readonly selection: Selection;
}

/** The button that inserts the formula, the outcome, and the question before anything is replaced. */
export function InsertBar({ entry, call, result, selection }: Props) {
  const styles = useStyles();
  const inserting = useInsert(entry, call, result, selection.area);
  const { progress, busy, insert } = inserting;
  const insertButton = useRef<HTMLElement | null>(null);
  const first = selection.area && resized(selection.area, 1, 1);
  const where = first ? `Insert into ${addressOf(first)}` : "Insert into the selected cell";
  return (
    <section className={styles.bar} aria-label="Insert">
      <Outcome progress={progress} selection={selection} />
      {progress.state === "asking" && (
        <Answers asked={progress} inserting={inserting} onAnswered={() => insertButton.current?.focus()} />
      )}
      <Button
        ref={(button: HTMLElement | null) => {
          insertButton.current = button;
        }}
        className={styles.insert}
        appearance={progress.state === "asking" ? "secondary" : "primary"}
        disabledFocusable={busy || call.state !== "ready" || !first}
        onClick={insert}
      >
        {where}
      </Button>
    </section>
  );
}
