import { makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Refusal } from "../../rules/refusal";
import type { Call } from "./formula";
import { shown } from "./shown";
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
  table: { borderCollapse: "collapse", minWidth: "100%", ...typographyStyles.caption1, fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "end" },
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

function Cell({ value }: { readonly value: unknown }) {
  const styles = useStyles();
  if (value instanceof Refusal) {
    return (
      <td className={mergeClasses(styles.cell, styles.error)}>
        {codeOf(value.code)} {value.message}
      </td>
    );
  }
  return <td className={mergeClasses(styles.cell, typeof value === "number" && styles.number)}>{shown(value)}</td>;
}

/** The error as the cell shows it. */
function codeOf(code: string): string {
  return code === "NA" ? "#N/A" : "#VALUE!";
}

/** The first rows and columns of a result that fills more than one cell. */
function Spilled({ cells }: { readonly cells: readonly (readonly unknown[])[] }) {
  const styles = useStyles();
  const columns = cells[0]?.length ?? 0;
  const size = `${cells.length} ${cells.length === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`;
  const cut = cells.length > MOST_ROWS || columns > MOST_COLUMNS;
  return (
    <>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={`Result, ${size}`}>
        <table className={styles.table}>
          <tbody>
            {cells.slice(0, MOST_ROWS).map((row, at) => (
              <tr key={at}>
                {row.slice(0, MOST_COLUMNS).map((value, column) => (
                  <Cell key={column} value={value} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Text size={200}>{cut ? `Fills ${size}; the first are shown.` : `Fills ${size}.`}</Text>
    </>
  );
}

function One({ value }: { readonly value: unknown }) {
  const styles = useStyles();
  if (value instanceof Refusal) return <Refused code={value.code} sentence={value.message} />;
  if (value === "") return <Note>Empty: the cells picked are blank.</Note>;
  return <div className={styles.single}>{shown(value)}</div>;
}

function Refused({ code, sentence }: { readonly code: string; readonly sentence: string }) {
  return (
    <Note refused>
      <strong>{codeOf(code)}</strong> {sentence}
    </Note>
  );
}

function missingSentence(missing: readonly string[]): string {
  const names = missing.map((label) => label.toLowerCase());
  const last = names.pop() ?? "";
  return `Fill in ${names.length > 0 ? `${names.join(", ")} and ${last}` : last} to see the result.`;
}

/** The result of the call as it stands now: a value, a table, or why there is none. */
export function ResultView({ call, result }: { readonly call: Call; readonly result: Result }) {
  if (call.state === "unfinished") {
    return <Note>{call.missing.length > 0 ? missingSentence(call.missing) : "Mend the marked values to see the result."}</Note>;
  }
  switch (result.state) {
    case "waiting":
      return <Note>Working it out…</Note>;
    case "refused":
      return <Refused code={result.code} sentence={result.sentence} />;
    case "unread":
      return <Note refused>{result.sentence}</Note>;
    case "cells":
      return result.cells.length === 1 && result.cells[0]?.length === 1 ? (
        <One value={result.cells[0][0]} />
      ) : (
        <Spilled cells={result.cells} />
      );
  }
}
