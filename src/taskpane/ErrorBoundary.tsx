import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { asWorkbookError, type WorkbookError } from "../excel/errors";
import { ProblemText } from "./ProblemText";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  button: { alignSelf: "start" },
});

function Failure({ problem, again }: { readonly problem: WorkbookError; readonly again: () => void }) {
  const styles = useStyles();
  return (
    <section className={styles.box} role="alert" aria-label="Something went wrong">
      <Text as="h2" size={500} weight="semibold">
        This screen stopped
      </Text>
      <ProblemText problem={problem} />
      <Button className={styles.button} appearance="primary" onClick={again}>
        Try again
      </Button>
    </section>
  );
}

interface State {
  readonly problem: WorkbookError | null;
}

/** Says what happened where a screen fails, in place of that screen; the others keep working. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: asWorkbookError(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    return problem ? <Failure problem={problem} again={() => this.setState({ problem: null })} /> : this.props.children;
  }
}
