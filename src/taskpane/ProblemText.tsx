import { Link, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import type { WorkbookError } from "../excel/errors";
import { COPY_REFUSED, useCopy } from "./useCopy";

const useStyles = makeStyles({
  problem: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  summary: { cursor: "pointer" },
  details: { ...typographyStyles.caption1, margin: 0, maxHeight: "160px", overflow: "auto", whiteSpace: "pre-wrap" },
});

function Details({ details }: { readonly details: string }) {
  const styles = useStyles();
  const [copied, copy] = useCopy(details);
  return (
    <details>
      <summary className={styles.summary}>Details</summary>
      <pre className={styles.details} tabIndex={0}>
        {details}
      </pre>
      <Link as="button" onClick={copy}>
        {copied === "copied" ? "Copied" : "Copy details"}
      </Link>
      {copied === "refused" && <Text size={200}> {COPY_REFUSED}</Text>}
    </details>
  );
}

/** Why something could not be done; a fault of the add-in with its details, for whoever looks after the add-in. */
export function ProblemText({ problem }: { readonly problem: WorkbookError }) {
  const styles = useStyles();
  if (problem.details === null) return <>{problem.message}</>;
  return (
    <div className={styles.problem}>
      <span>
        {problem.message} If it happens again, send the details to the person who looks after this add-in. Check them
        for names first.
      </span>
      <Details details={`Gardner agreement ${__VERSION__} (${__BUILD__})\n${problem.details}`} />
    </div>
  );
}
