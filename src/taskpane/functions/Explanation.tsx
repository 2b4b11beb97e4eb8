import { Button, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { ProblemText } from "../ProblemText";
import { columnOf, type FunctionEntry } from "./entries";
import { firstRow } from "./first-row";
import type { Call } from "./formula";
import { formatValue, formatStep } from "./format-value";
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

/**
 * The steps of the calculation with their clauses, as EXPLAIN gives them. Of a range, EXPLAIN explains the first row.
 */
function Steps({ entry, call }: Props) {
  const styles = useStyles();
  const first = firstRow(entry, call);
  const result = useResult("EXPLAIN", first.call);
  if (result.state === "waiting") return null;
  if (result.state === "refused") return <Text>{result.error.message}</Text>;
  if (result.state === "failed") return <ProblemText problem={result.problem} />;
  const rows = result.cells.slice(1);
  return (
    <>
      {first.cells !== null && <Text size={200}>Explains the first row of the cells you picked: {first.cells}.</Text>}
      <ol className={styles.steps}>
        {rows.map(([step, value, clause], index) => {
          const last = index === rows.length - 1;
          return (
            <li key={index} className={mergeClasses(styles.step, last && styles.last)}>
              <span className={styles.words}>{String(step)}</span>
              <span className={styles.value}>{last ? formatValue(value, columnOf(entry, 0)) : formatStep(value)}</span>
              <span className={styles.clause}>{String(clause)}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** A part that opens to show how the result is calculated. */
export function Explanation({ entry, call }: Props) {
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
        How it is calculated
      </Button>
      {open && (
        <div id={id} role="group" aria-label="How it is calculated">
          <Steps entry={entry} call={call} />
        </div>
      )}
    </>
  );
}
