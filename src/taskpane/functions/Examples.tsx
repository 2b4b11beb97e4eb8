import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FunctionEntry } from "./entries";
import { exampleValues } from "./example-values";
import type { ArgumentValues } from "./formula";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  formula: { overflowWrap: "anywhere" },
  result: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface Props {
  readonly entry: FunctionEntry;
  readonly onValues: (values: ArgumentValues) => void;
}

/** The function's examples with their results; one with plain values can be put into the form. */
export function Examples({ entry, onValues }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entry.examples.map(({ formula, result }) => {
        const values = exampleValues(entry, formula);
        return (
          <li key={formula} className={styles.item}>
            <Text font="monospace" className={styles.formula}>
              {formula}
            </Text>
            <div className={styles.line}>
              <Text className={styles.result}>{result}</Text>
              {values && (
                <Link as="button" aria-label={`Try it: ${formula}`} onClick={() => onValues(values)}>
                  Try it
                </Link>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
