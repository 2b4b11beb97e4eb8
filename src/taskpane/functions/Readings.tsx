import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { READINGS } from "../../agreement/readings";

const useStyles = makeStyles({
  reading: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  header: { padding: `${tokens.spacingVerticalXS} 0`, lineHeight: tokens.lineHeightBase200, textAlign: "start" },
  panel: { margin: `0 ${tokens.spacingHorizontalS}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the project reads clauses that are unclear, each to be opened; the ones with these numbers, or all. */
export function Readings({ numbers }: { readonly numbers?: readonly string[] }) {
  const styles = useStyles();
  const shown = READINGS.filter(({ no }) => numbers === undefined || numbers.includes(no));
  if (shown.length === 0) return null;
  return (
    <Accordion multiple collapsible>
      {shown.map(({ no, clause, unclear, reading, other }) => (
        <AccordionItem key={no} value={no}>
          <AccordionHeader as="h4" size="small" button={{ className: styles.header }}>
            {no}: {unclear}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div className={styles.reading}>
              <Text>{reading}</Text>
              {other && <Text className={styles.quiet}>The other reading: {other}</Text>}
              <Text size={200} className={styles.quiet}>
                {clause}
              </Text>
            </div>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
