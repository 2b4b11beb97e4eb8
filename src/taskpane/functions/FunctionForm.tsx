import { Button, Link, makeStyles, mergeClasses, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { ArgumentField } from "./ArgumentField";
import { signatureOf, type FunctionEntry } from "./entries";
import { Examples } from "./Examples";
import { callOf, slotsOf, type Answer, type Answers } from "./formula";
import { FormulaView } from "./FormulaView";
import { InsertBar } from "./InsertBar";
import { Readings } from "./Readings";
import { ResultView } from "./ResultView";
import { Working } from "./Working";
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
  // Shown between the result and the insert bar; reached with the keyboard after the bar, which belongs to the result.
  more: { order: 1, flexGrow: 1, paddingTop: tokens.spacingVerticalXL, paddingBottom: tokens.spacingVerticalXL },
  head: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", ":focus": { outline: "none" } },
  signature: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  clear: { alignSelf: "start" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

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
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly onBack: () => void;
}

/** A function's own page: the form for its arguments, its formula and result live, insertion, examples, clause and readings. */
export function FunctionForm({ entry, answers, onAnswers, onBack }: Props) {
  const styles = useStyles();
  const selection = useSelection();
  const slots = slotsOf(entry, answers);
  const call = useMemo(() => callOf(entry, answers, selection.area), [entry, answers, selection.area]);
  const result = useResult(entry.id, call);
  const wrong = call.state === "unfinished" ? call.wrong : {};
  const answer = (key: string) => (changed: Answer) => onAnswers({ ...answers, [key]: changed });
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
                onAnswer={answer(slot.key)}
              />
            ))}
            {Object.keys(answers).length > 0 && (
              <Link as="button" className={styles.clear} onClick={() => onAnswers({})}>
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
          {call.state === "ready" && entry.explained && <Working entry={entry} call={call} />}
        </Section>
      </div>
      <InsertBar entry={entry} call={call} result={result} selection={selection} />
      <div className={mergeClasses(styles.body, styles.more)}>
        {entry.examples.length > 0 && (
          <Section title="Examples">
            <Examples entry={entry} onAnswers={onAnswers} />
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
