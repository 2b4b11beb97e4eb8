import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Component, type ErrorInfo, type ReactNode } from "react";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * What may be handed on about a failure: where it happened in the code and in which version. The error's message is
 * left out, because it may hold what was typed or what stands in a cell.
 */
export function detailsOf(error: unknown, components: string): string {
  const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s*at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  return [
    `Gardner agreement ${__VERSION__} (${__BUILD__})`,
    `Error: ${name}`,
    ...frames.slice(0, 12),
    "In:",
    components.trim(),
  ].join("\n");
}

function Failure({ details, again }: { readonly details: string; readonly again: () => void }) {
  const styles = useStyles();
  return (
    <section className={styles.box} role="alert" aria-label="Something went wrong">
      <Text as="h2" size={500} weight="semibold">
        Something went wrong in the pane
      </Text>
      <Text>
        Nothing in the workbook was changed by it. Try again; if it comes back, copy the details and send them to
        whoever looks after this add-in. They say where in the program it happened and hold nothing from the workbook.
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={again}>
          Try again
        </Button>
        <Button onClick={() => void navigator.clipboard.writeText(details)}>Copy details</Button>
      </div>
    </section>
  );
}

interface State {
  readonly error: { readonly value: unknown } | null;
  readonly components: string;
}

/** Shows what to do where a screen fails, in place of that screen; the others keep working. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, components: "" };

  static getDerivedStateFromError(value: unknown): Partial<State> {
    return { error: { value } };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ components: info.componentStack ?? "" });
  }

  override render(): ReactNode {
    const { error, components } = this.state;
    if (!error) return this.props.children;
    return (
      <Failure
        details={detailsOf(error.value, components)}
        again={() => this.setState({ error: null, components: "" })}
      />
    );
  }
}
