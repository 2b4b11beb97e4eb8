import { makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { CalculationError } from "../../rules/calculation-error";
import { ProblemText } from "../ProblemText";
import { columnOf, inSentence, type FunctionEntry } from "./entries";
import type { Call } from "./formula";
import type { ColumnFormat } from "../../functions/engine/spec";
import { formatValue } from "./format-value";
import { onTheSheet } from "./sheet-rows";
import type { Result } from "./useResult";

const MOST_ROWS = 20;
const MOST_COLUMNS = 20;

const useStyles = makeStyles({
  single: { ...typographyStyles.subtitle1, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  note: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start", color: tokens.colorNeutralForeground2 },
  refusal: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, fontSize: "20px" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  frame: {
    maxHeight: "280px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    minWidth: "100%",
    ...typographyStyles.caption1,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end" },
  heading: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1, whiteSpace: "normal", minWidth: "200px" },
});

function Note({ children, refused = false }: { readonly children: ReactNode; readonly refused?: boolean }) {
  const styles = useStyles();
  const Icon = refused ? ErrorCircleRegular : InfoRegular;
  return (
    <div className={mergeClasses(styles.note, refused && styles.refusal)}>
      <Icon className={styles.icon} aria-hidden />
      <span className={styles.words}>{children}</span>
    </div>
  );
}

function Cell({ value, column }: { readonly value: unknown; readonly column: ColumnFormat }) {
  const styles = useStyles();
  if (value instanceof CalculationError) {
    return (
      <td className={mergeClasses(styles.cell, styles.error)}>
        {codeOf(value.code)} {value.message}
      </td>
    );
  }
  return (
    <td className={mergeClasses(styles.cell, typeof value === "number" && styles.number)}>
      {formatValue(value, column)}
    </td>
  );
}

/** The error as the cell shows it. */
function codeOf(code: string): string {
  return code === "NA" ? "#N/A" : "#VALUE!";
}

type Cells = readonly (readonly unknown[])[];

/** Whether the first row names the columns: texts above numbers. */
function hasHeading([first, second]: Cells): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.every((value) => typeof value === "string" && value !== "") &&
    second.some((value) => typeof value === "number")
  );
}

/** The first rows and columns of a result that fills more than one cell. */
function Spilled({ entry, cells }: { readonly entry: FunctionEntry; readonly cells: Cells }) {
  const styles = useStyles();
  const columns = cells[0]?.length ?? 0;
  const size =
    `${cells.length} ${cells.length === 1 ? "row" : "rows"} × ${columns} ` + `${columns === 1 ? "column" : "columns"}`;
  const headed = hasHeading(cells);
  const cut = cells.length > MOST_ROWS || columns > MOST_COLUMNS;
  return (
    <>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={`Result, ${size}`}>
        <table className={styles.table}>
          <tbody>
            {cells.slice(0, MOST_ROWS).map((row, at) => (
              <tr key={at}>
                {row.slice(0, MOST_COLUMNS).map((value, column) =>
                  at === 0 && headed ? (
                    <th
                      key={column}
                      scope="col"
                      className={mergeClasses(styles.cell, styles.heading, column > 0 && styles.number)}
                    >
                      {formatValue(value, "plain")}
                    </th>
                  ) : (
                    <Cell key={column} value={value} column={columnOf(entry, column)} />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200}>{cut ? `Fills ${size}. The first are shown here.` : `Fills ${size}.`}</Text>
    </>
  );
}

function One({ entry, value }: { readonly entry: FunctionEntry; readonly value: unknown }) {
  const styles = useStyles();
  if (value instanceof CalculationError) return <Refused code={value.code} sentence={value.message} />;
  if (value === "") return <Note>Blank, because the cells you picked are blank.</Note>;
  return <div className={styles.single}>{formatValue(value, columnOf(entry, 0))}</div>;
}

function Refused({ code, sentence }: { readonly code: string; readonly sentence: string }) {
  return (
    <Note refused>
      <strong>{codeOf(code)}</strong> {sentence}
    </Note>
  );
}

function missingSentence(missing: readonly string[]): string {
  const names = missing.map(inSentence);
  const last = names.pop() ?? "";
  return `Fill in ${names.length > 0 ? `${names.join(", ")} and ${last}` : last} to see the result.`;
}

interface Props {
  readonly entry: FunctionEntry;
  readonly call: Call;
  readonly result: Result;
}

/** The current result of the call: a value, a table, or why there is none. */
export function ResultView({ entry, call, result }: Props) {
  if (call.state === "unfinished") {
    return (
      <Note>
        {call.missing.length > 0 ? missingSentence(call.missing) : "Fix the highlighted values to see the result."}
      </Note>
    );
  }
  switch (result.state) {
    case "waiting":
      return <Note>Calculating…</Note>;
    case "refused":
      return <Refused code={result.error.code} sentence={onTheSheet(result.error.message, call.inputs)} />;
    case "failed":
      return (
        <Note refused>
          <ProblemText problem={result.problem} />
        </Note>
      );
    case "cells":
      return result.cells.length === 1 && result.cells[0]?.length === 1 ? (
        <One entry={entry} value={result.cells[0][0]} />
      ) : (
        <Spilled entry={entry} cells={result.cells} />
      );
  }
}
