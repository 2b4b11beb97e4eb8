import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { AGREEMENTS } from "../../agreement/agreements";
import { dayOfIso, dayText } from "../../rules/day";
import { Readings } from "../functions/Readings";
import { Section } from "../Section";
import { usePageStyles } from "../usePageStyles";
import HELP from "./help.json";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
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
  sign: { fontWeight: tokens.fontWeightSemibold },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

function Paragraph({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().paragraph}>{children}</p>;
}

const FACTS: readonly (readonly [string, string])[] = [
  ["Version", __VERSION__],
  ["Build", __BUILD__],
  ...AGREEMENTS.map(
    ({ from, to, clause }) => ["Term", `${dayText(dayOfIso(from))} to ${dayText(dayOfIso(to))} (${clause})`] as const,
  ),
  ["Parties", "Gardner School Committee and Gardner Education Association, Gardner, Massachusetts"],
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
      {HELP.map(({ sign, meaning, steps }) => (
        <div key={sign}>
          <dt className={styles.sign}>{sign}</dt>
          <dd className={styles.fact}>
            {meaning}
            {steps.length > 0 && (
              <ul className={styles.steps}>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The screen "About": what the add-in is, where its figures come from, how it reads unclear clauses, and help. */
export default function AboutScreen() {
  const styles = { ...usePageStyles(), ...useStyles() };
  return (
    <article className={styles.page} aria-label="About">
      <section className={styles.section} aria-label="This add-in">
        <h2 className={styles.title}>Gardner agreement</h2>
        <Paragraph>
          The teachers' agreement in Excel: salaries, stipends, leave, benefits, bargaining and evaluation dates as
          functions, and sheets for the staff list, evaluation, budget, payroll and bargaining.
        </Paragraph>
        <Facts />
      </section>
      <Section title="Where the figures come from">
        <Paragraph>
          From the agreement and its appendices: the salary schedules of Appendix B and the stipends of Appendix C as
          printed, the rules of Articles I to XXI, and the evaluation calendar of Appendix A. Each function names its
          clause, or says that none applies. A printed salary is never recalculated; a proposed schedule is, and says
          so. If the add-in and the agreement differ, the agreement decides.
        </Paragraph>
      </Section>
      <Section title="Readings of unclear clauses">
        <Paragraph>
          Some clauses can be read in more than one way. The add-in follows one reading and says which. Choose one to
          read it; each function lists the readings it follows.
        </Paragraph>
        <Readings />
      </Section>
      <Section title="Privacy">
        <Paragraph>
          Nothing leaves the workbook. The add-in loads its own files and Microsoft's office.js, and connects to nothing
          else: no account, no usage reports, no log of names, salaries or anything else in your sheets. What you fill
          in on the Functions screen is forgotten when the workbook is closed. Your choices of columns on the Staff
          screen are kept in the workbook.
        </Paragraph>
      </Section>
      <Section title="If a cell shows an error or an odd value">
        <Help />
      </Section>
      <Section title="Reporting a problem">
        <Paragraph>
          Tell the person in your district who installed the add-in. Send the formula, the result you see, the result
          you expect with its clause, and the version and build above. Leave out names and other personal data.
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
