import { Button, Link, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef } from "react";
import { Section } from "../Section";
import { ArgumentField } from "./ArgumentField";
import { signatureOf, type FunctionEntry } from "./entries";
import { Examples } from "./Examples";
import { Explanation } from "./Explanation";
import { callOf, slotsOf, type ArgumentValue, type ArgumentValues } from "./formula";
import { FormulaView } from "./FormulaView";
import { InsertBar } from "./InsertBar";
import { Readings } from "./Readings";
import { ResultView } from "./ResultView";
import { useResult } from "./useResult";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: "100%" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  // Between the result and the insert bar; the keyboard reaches it after the bar, which goes with the result.
  more: { order: 1, flexGrow: 1, paddingTop: tokens.spacingVerticalXL, paddingBottom: tokens.spacingVerticalXL },
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", ":focus": { outline: "none" } },
  signature: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  clear: { alignSelf: "start" },
});

function Head({ entry, onBack }: { readonly entry: FunctionEntry; readonly onBack: () => void }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <header className={styles.head}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
        All functions
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {entry.id}
      </h2>
      <Text size={200} className={styles.signature}>
        {signatureOf(entry)}
      </Text>
      <Text>{entry.description}</Text>
    </header>
  );
}

interface Props {
  readonly entry: FunctionEntry;
  readonly values: ArgumentValues;
  readonly onValues: (values: ArgumentValues) => void;
  readonly onBack: () => void;
}

/**
 * A function's page: the form for its arguments, the formula with its live result, insertion, examples, clause and
 * readings.
 */
export function FunctionForm({ entry, values, onValues, onBack }: Props) {
  const styles = useStyles();
  const selection = useSelection();
  const slots = slotsOf(entry, values);
  const call = useMemo(() => callOf(entry, values, selection.area), [entry, values, selection.area]);
  const result = useResult(entry.id, call);
  const wrong = call.state === "unfinished" ? call.wrong : {};
  const change = (key: string) => (changed: ArgumentValue) => onValues({ ...values, [key]: changed });
  return (
    <article className={styles.page} aria-label={entry.id}>
      <div className={styles.body}>
        <Head entry={entry} onBack={onBack} />
        {slots.length > 0 && (
          <div className={styles.fields} role="group" aria-label="Arguments">
            {slots.map((slot) => (
              <ArgumentField
                key={slot.key}
                slot={slot}
                selection={selection}
                wrong={wrong[slot.key]}
                onValue={change(slot.key)}
              />
            ))}
            {Object.keys(values).length > 0 && (
              <Link as="button" className={styles.clear} onClick={() => onValues({})}>
                Clear the form
              </Link>
            )}
          </div>
        )}
        <Section title="Result">
          <div aria-live="polite">
            <ResultView entry={entry} call={call} result={result} />
          </div>
          {call.state === "ready" && <FormulaView formula={call.formula} />}
          {call.state === "ready" && entry.explained && <Explanation entry={entry} call={call} />}
        </Section>
      </div>
      <InsertBar entry={entry} call={call} result={result} selection={selection} />
      <div className={mergeClasses(styles.body, styles.more)}>
        {entry.examples.length > 0 && (
          <Section title="Examples">
            <Examples entry={entry} onValues={onValues} />
          </Section>
        )}
        <Section title="In the agreement">
          <Text>{entry.clause}</Text>
          <Readings numbers={entry.readings} />
        </Section>
      </div>
    </article>
  );
}
