import { Button, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { columnOf, type FunctionEntry } from "./entries";
import type { Call } from "./formula";
import { shown, shownStep } from "./shown";
import { useResult } from "./useResult";

const useStyles = makeStyles({
  toggle: { alignSelf: "start", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  steps: { display: "flex", flexDirection: "column", listStyleType: "none", margin: 0, padding: 0 },
  step: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: "1 1 140px", minWidth: 0, overflowWrap: "anywhere" },
  value: { marginInlineStart: "auto", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  last: { ...typographyStyles.body1Strong, borderBottomColor: "transparent" },
  clause: {
    ...typographyStyles.caption1,
    flexBasis: "100%",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly entry: FunctionEntry;
  readonly call: Call;
}

/** The steps of the calculation with their clauses, as EXPLAIN gives them. */
function Steps({ entry, call }: Props) {
  const styles = useStyles();
  const inputs = call.state === "ready" ? [{ value: entry.id }, ...call.inputs] : [];
  const result = useResult("EXPLAIN", call.state === "ready" ? { ...call, inputs } : call);
  if (call.state !== "ready" || result.state === "waiting") return null;
  if (result.state !== "cells") return <Text>{result.sentence}</Text>;
  const rows = result.cells.slice(1);
  return (
    <ol className={styles.steps}>
      {rows.map(([step, value, clause], at) => {
        const last = at === rows.length - 1;
        return (
          <li key={at} className={mergeClasses(styles.step, last && styles.last)}>
            <span className={styles.words}>{String(step)}</span>
            <span className={styles.value}>{last ? shown(value, columnOf(entry, 0)) : shownStep(value)}</span>
            <span className={styles.clause}>{String(clause)}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** A part to be opened that shows how the result comes about. */
export function Working({ entry, call }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        {...(open ? { "aria-controls": id } : {})}
        onClick={() => setOpen(!open)}
      >
        How it is worked out
      </Button>
      {open && (
        <div id={id} role="group" aria-label="How it is worked out">
          <Steps entry={entry} call={call} />
        </div>
      )}
    </>
  );
}
