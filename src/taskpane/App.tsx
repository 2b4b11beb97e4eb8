import { createDOMRenderer, FluentProvider, makeStyles, RendererProvider } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useState, useSyncExternalStore, type ComponentType } from "react";
import type { CurrentScreen } from "./current-screen";
import { ErrorBoundary } from "./ErrorBoundary";
import { Navigation } from "./Navigation";
import { Opening } from "./Opening";
import { OpenStaff } from "./open-staff";
import { SCREENS, screenNamed, type Screen } from "./screens";
import { STYLE_NONCE } from "./styles";
import { useExcelTheme } from "./theme";

/** What each screen shows, loaded when it is first opened. */
const CONTENTS = new Map(
  SCREENS.map(({ id, load }) => {
    const Content = lazy<ComponentType>(load);
    return [id, <Content key={id} />];
  }),
);

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0 },
  // Read aloud as the page's title; Excel shows it above the pane.
  title: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  // A control that takes the focus scrolls clear of the sentence that stays in view at the top.
  screen: { height: "100%", overflowY: "auto", overflowX: "hidden", scrollPaddingBlockStart: "80px" },
  hidden: { display: "none" },
});

/** A screen. It stays alive, hidden, once it was shown, so that nothing filled in is lost. */
function ScreenPanel({ screen, shown }: { readonly screen: Screen; readonly shown: boolean }) {
  const styles = useStyles();
  const { id, title } = screen;
  return (
    <section aria-label={title} className={shown ? styles.screen : styles.hidden}>
      <ErrorBoundary>
        <Suspense fallback={<Opening title={title} />}>{CONTENTS.get(id)}</Suspense>
      </ErrorBoundary>
    </section>
  );
}

function Screens({ current }: { readonly current: CurrentScreen }) {
  const styles = useStyles();
  const shown = useSyncExternalStore(current.subscribe, current.get);
  const [opened, setOpened] = useState<readonly Screen[]>([shown]);
  if (!opened.includes(shown)) setOpened([...opened, shown]);
  return (
    <div className={styles.pane}>
      <Navigation current={shown} onOpen={current.open} />
      <main className={styles.main}>
        <h1 className={styles.title}>Gardner agreement</h1>
        {opened.map((screen) => (
          <ScreenPanel key={screen.id} screen={screen} shown={screen === shown} />
        ))}
      </main>
    </div>
  );
}

/** The task pane: its screens in Excel's theme. */
export function App({ current }: { readonly current: CurrentScreen }) {
  const theme = useExcelTheme();
  const openStaff = useCallback(() => current.open(screenNamed("staff")), [current]);
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={theme}>
        <OpenStaff.Provider value={openStaff}>
          <Screens current={current} />
        </OpenStaff.Provider>
      </FluentProvider>
    </RendererProvider>
  );
}
