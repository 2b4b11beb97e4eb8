import { Button, makeStyles, Text, useId } from "@fluentui/react-components";
import { takeLabel } from "./SelectionField";

const useStyles = makeStyles({
  build: { alignSelf: "stretch" },
});

interface Props {
  /** What is still to be selected, such as "schedule"; undefined where nothing is. */
  readonly missing: string | undefined;
  readonly onBuild: () => void;
}

/** Builds the sheets, or says what has to be selected before. */
export function BuildButton({ missing, onBuild }: Props) {
  const styles = useStyles();
  const whyNotId = useId("why-not");
  return (
    <>
      {missing !== undefined && (
        <Text id={whyNotId} role="status">
          Not ready: select the {missing} and press “{takeLabel(missing)}” above.
        </Text>
      )}
      <Button
        className={styles.build}
        appearance="primary"
        disabledFocusable={missing !== undefined}
        {...(missing === undefined ? {} : { "aria-describedby": whyNotId })}
        onClick={onBuild}
      >
        Build the bargaining sheets
      </Button>
    </>
  );
}
