import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { Workbook } from "../excel";
import { ErrorBoundary } from "./ErrorBoundary";
import { Navigation } from "./Navigation";
import type { Screen } from "./screens";
import { STYLE_NONCE } from "./styles";
import { useExcelTheme } from "./theme";
import { WorkbookContext } from "./WorkbookContext";

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0 },
  // A control that takes the focus is scrolled clear of a sentence that stays in sight at the top.
  screen: { height: "100%", overflowY: "auto", overflowX: "hidden", scrollPaddingBlockStart: "80px" },
  hidden: { display: "none" },
  opening: { padding: tokens.spacingHorizontalXXL },
});

/** A screen. It stays alive, hidden, once it was shown, so that nothing filled in is lost. */
function ScreenPanel({ screen, shown }: { readonly screen: Screen; readonly shown: boolean }) {
  const styles = useStyles();
  const { Content, title } = screen;
  return (
    <section aria-label={title} className={shown ? styles.screen : styles.hidden}>
      <ErrorBoundary>
        <Suspense fallback={<Spinner className={styles.opening} label={`Opening ${title}…`} />}>
          <Content />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

function Screens({ first }: { readonly first: Screen }) {
  const styles = useStyles();
  const [current, setCurrent] = useState(first);
  const [opened, setOpened] = useState<readonly Screen[]>([first]);
  const open = (screen: Screen) => {
    setCurrent(screen);
    if (!opened.includes(screen)) setOpened([...opened, screen]);
  };
  return (
    <div className={styles.pane}>
      <Navigation current={current} onOpen={open} />
      <main className={styles.main}>
        {opened.map((screen) => (
          <ScreenPanel key={screen.id} screen={screen} shown={screen === current} />
        ))}
      </main>
    </div>
  );
}

/** The task pane: its screens in Excel's theme, beside `workbook`, beginning with the screen `first`. */
export function App({ workbook, first }: { readonly workbook: Workbook; readonly first: Screen }) {
  const theme = useExcelTheme();
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={theme}>
        <WorkbookContext value={workbook}>
          <Screens first={first} />
        </WorkbookContext>
      </FluentProvider>
    </RendererProvider>
  );
}
