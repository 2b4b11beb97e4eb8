import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { WorkbookError } from "../../excel/errors";
import { Opening } from "../Opening";
import { ProblemText } from "../ProblemText";
import type { FunctionEntry } from "./entries";
import type { ArgumentValues } from "./formula";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import { useCatalog } from "./useCatalog";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  hidden: { display: "none" },
});

function Failed({ problem, again }: { readonly problem: WorkbookError; readonly again: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.note} role="alert">
      <ProblemText problem={problem} />
      <Button appearance="primary" onClick={again}>
        Try again
      </Button>
    </div>
  );
}

/** The list of functions, and for the chosen one the form that makes its formula. */
function Catalog({ entries }: { readonly entries: readonly FunctionEntry[] }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<FunctionEntry | null>(null);
  // What was filled in is kept while the pane is open, and nowhere else.
  const [values, setValues] = useState<Readonly<Record<string, ArgumentValues>>>({});
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  const back = () => {
    left.current = chosen?.id ?? null;
    setChosen(null);
  };
  // Back in the list, the focus returns once to the function that was open.
  useEffect(() => {
    if (chosen !== null || left.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-function="${left.current}"]`)?.focus();
    left.current = null;
  }, [chosen]);
  return (
    <>
      {chosen && (
        <FunctionForm
          key={chosen.id}
          entry={chosen}
          values={values[chosen.id] ?? {}}
          onValues={(changed) => setValues({ ...values, [chosen.id]: changed })}
          onBack={back}
        />
      )}
      <div ref={list} className={chosen ? styles.hidden : undefined}>
        <FunctionList entries={entries} onChoose={setChosen} />
      </div>
    </>
  );
}

/** The screen "Functions". */
export default function FunctionsScreen() {
  const [catalog, again] = useCatalog();
  if (catalog.state === "failed") return <Failed problem={catalog.problem} again={again} />;
  if (catalog.state === "loading") return <Opening title="Functions" />;
  return <Catalog entries={catalog.entries} />;
}
