import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { AGREEMENT } from "../../agreement/figure";
import { dayOfIso, dayText } from "../../rules/day";
import { Readings } from "../functions/Readings";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  paragraph: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  pair: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
  help: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
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

function Paragraph({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().paragraph}>{children}</p>;
}

const FACTS: readonly (readonly [string, string])[] = [
  ["Version", __VERSION__],
  ["Build", __BUILD__],
  ["Term", `${dayText(dayOfIso(AGREEMENT.from))} to ${dayText(dayOfIso(AGREEMENT.to))} (${AGREEMENT.clause})`],
  ["Parties", "Gardner School Committee and Gardner Education Association, Gardner, Massachusetts"],
];

/** What an error in a cell means and what to do. */
const HELP: readonly (readonly [string, string])[] = [
  [
    "#NAME?",
    "This Excel does not know the functions: the add-in is not installed here, or is still loading. Wait a moment, or open the pane once; then recalculate with Ctrl+Alt+F9. The formulas are not lost.",
  ],
  [
    "#BUSY!",
    "Excel is starting the functions. It goes away by itself in a few seconds. If it stays, recalculate with Ctrl+Alt+F9, or close Excel and open the workbook again.",
  ],
  [
    "#VALUE!",
    "An argument is missing or not allowed. Fill in the same values on the Functions screen: it says which one and what is allowed.",
  ],
  ["#N/A", "The question is clear, but the agreement has no answer to it, such as a year after its term."],
  ["#SPILL!", "The result needs more cells than are free. Empty the cells below and to the right."],
];

function Facts() {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {FACTS.map(([term, fact]) => (
        <div key={term} className={styles.pair}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.fact}>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function Help() {
  const styles = useStyles();
  return (
    <dl className={styles.help}>
      {HELP.map(([error, meaning]) => (
        <div key={error}>
          <dt className={styles.code}>{error}</dt>
          <dd className={styles.fact}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The screen "About": what this is, where its figures come from, how it reads unclear clauses, and help. */
export default function AboutScreen() {
  const styles = useStyles();
  return (
    <article className={styles.page} aria-label="About">
      <section className={styles.section} aria-label="This add-in">
        <h2 className={styles.title}>Gardner agreement</h2>
        <Paragraph>
          The teachers' agreement as Excel functions: salaries, stipends, leave, benefits, bargaining and evaluation
          dates.
        </Paragraph>
        <Facts />
      </section>
      <Section title="Where the figures come from">
        <Paragraph>
          From the text of the agreement and its appendices: the salary schedules of Appendix B and the stipends of
          Appendix C as printed, the rules of articles I to XXI, and the evaluation calendar of Appendix A. Each
          function names its clause. A schedule is never recomputed; a proposed one is, and says so. The agreement
          itself decides where this add-in and its text differ.
        </Paragraph>
      </Section>
      <Section title="Readings of unclear clauses">
        <Paragraph>
          Where a clause can be read in more than one way, the add-in follows one reading and says which. Open one to
          see it. Functions that follow a reading list it.
        </Paragraph>
        <Readings />
      </Section>
      <Section title="Privacy">
        <Paragraph>
          Nothing leaves the workbook. The add-in loads its own files and Microsoft's office.js, and otherwise uses no
          network: no account, no telemetry, no log of names, salaries or anything else in the sheets. What is filled in
          here is forgotten when the pane is closed.
        </Paragraph>
      </Section>
      <Section title="When a cell shows an error">
        <Help />
      </Section>
      <Section title="Report a problem">
        <Paragraph>
          Tell whoever installed the add-in in your district. Send the formula, the figure shown, the figure expected
          with its clause, and the version and build above. Leave out names and other personal data.
        </Paragraph>
        <Text>
          <Link href="support.html" target="_blank" rel="noreferrer">
            Help page
          </Link>
        </Text>
      </Section>
    </article>
  );
}
