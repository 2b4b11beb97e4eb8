import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { goTo } from "../../excel/go-to";
import { KINDS, correctionsOf, type Finding } from "../../sheets/staff/doctor/examine";
import { GRAVITY_WORDS, type Kind } from "../../sheets/staff/doctor/kind";
import { unknownWords } from "../../sheets/staff/doctor/unknown-words";
import { shownValue } from "../../sheets/staff/read-list";
import type { PaneTask } from "../usePaneTask";
import { UnknownWordField } from "./UnknownWordField";

const useStyles = makeStyles({
  header: { "& button": { paddingInlineStart: 0 } },
  panel: { marginInline: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  rule: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", overflowWrap: "anywhere" },
});

const AT_ONCE = 50;

interface Props {
  readonly sheet: string;
  readonly findings: readonly Finding[];
  readonly task: PaneTask;
  readonly onCorrect: (findings: readonly Finding[]) => void;
}

/** What the cell would hold, as a button says it. */
function proposal({ correction }: Finding): string {
  if (correction === null) return "";
  return correction.to === null ? "Clear the cell" : `Change to ${shownValue(correction.heading, correction.to)}`;
}

function FindingLine({ finding, ...props }: Omit<Props, "findings"> & { readonly finding: Finding }) {
  const styles = useStyles();
  const { sheet, task, onCorrect } = props;
  const show = () =>
    task.run("Going to the cell", async () => {
      const { row, column } = finding;
      await goTo({ sheet, top: row, bottom: row, left: column, right: column });
      return `${finding.cell} is selected. ${finding.says}`;
    });
  return (
    <li className={styles.line}>
      <Link as="button" onClick={show}>
        {finding.cell}
        {finding.name === "" ? "" : ` (${finding.name})`}
      </Link>
      <Text>{finding.says}</Text>
      {finding.correction && (
        <Button
          size="small"
          aria-label={`${proposal(finding)} in ${finding.cell}`}
          onClick={() => onCorrect([finding])}
        >
          {proposal(finding)}
        </Button>
      )}
    </li>
  );
}

function KindPanel({ kind, findings, ...props }: Props & { readonly kind: Kind }) {
  const styles = useStyles();
  const [shown, setShown] = useState(AT_ONCE);
  const corrections = correctionsOf(findings).length;
  return (
    <AccordionPanel className={styles.panel}>
      <span className={styles.rule}>{kind.rule}</span>
      {corrections > 1 && (
        <Button size="small" onClick={() => props.onCorrect(findings)}>
          Accept these {corrections} corrections
        </Button>
      )}
      {unknownWords(findings).map((unknown) => (
        <UnknownWordField key={`${unknown.heading} ${unknown.word}`} unknown={unknown} onCorrect={props.onCorrect} />
      ))}
      <ul className={styles.list} aria-label={kind.title}>
        {findings.slice(0, shown).map((finding) => (
          <FindingLine key={finding.cell} finding={finding} {...props} />
        ))}
      </ul>
      {findings.length > shown && <Button onClick={() => setShown(shown + AT_ONCE)}>Show {AT_ONCE} more</Button>}
    </AccordionPanel>
  );
}

/** The findings by kind: the rule, each cell to go to, and what could be done. */
export function FindingList({ findings, ...props }: Props) {
  const styles = useStyles();
  const found = KINDS.map((kind) => ({ kind, findings: findings.filter((one) => one.kind === kind) }));
  return (
    <Accordion collapsible multiple>
      {found
        .filter((group) => group.findings.length > 0)
        .map((group) => (
          <AccordionItem key={group.kind.id} value={group.kind.id}>
            <AccordionHeader className={styles.header}>
              {GRAVITY_WORDS[group.kind.gravity]}: {group.kind.title} ({group.findings.length})
            </AccordionHeader>
            <KindPanel {...group} {...props} />
          </AccordionItem>
        ))}
    </Accordion>
  );
}
