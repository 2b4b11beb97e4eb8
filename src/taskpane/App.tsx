import {
  createDOMRenderer,
  FluentProvider,
  makeStyles,
  RendererProvider,
  Spinner,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { Workbook } from "../excel";
import { ErrorBoundary } from "./ErrorBoundary";
import { SCREENS, screenNamed, type Screen } from "./screens";
import { STYLE_NONCE } from "./styles";
import { useExcelTheme } from "./theme";
import { WorkbookContext } from "./WorkbookContext";

const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce: STYLE_NONCE } });

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0 },
  tabs: { flexShrink: 0, flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingInline: tokens.spacingHorizontalXS },
  main: { flexGrow: 1, minHeight: 0 },
  screen: { height: "100%", overflowY: "auto", overflowX: "hidden" },
  hidden: { display: "none" },
  opening: { padding: tokens.spacingHorizontalXXL },
});

/** A screen in its tab. It stays alive, hidden, once it was shown, so that nothing filled in is lost. */
function ScreenPanel({ screen, shown }: { readonly screen: Screen; readonly shown: boolean }) {
  const styles = useStyles();
  const { Content } = screen;
  return (
    <div
      id={`screen-${screen.id}`}
      role="tabpanel"
      aria-labelledby={`tab-${screen.id}`}
      className={shown ? styles.screen : styles.hidden}
    >
      <ErrorBoundary>
        <Suspense fallback={<Spinner className={styles.opening} label={`Opening ${screen.title}…`} />}>
          <Content />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function Screens({ first }: { readonly first: Screen }) {
  const styles = useStyles();
  const [current, setCurrent] = useState(first);
  const [opened, setOpened] = useState<readonly Screen[]>([first]);
  const open = (id: string) => {
    const screen = screenNamed(id);
    setCurrent(screen);
    if (!opened.includes(screen)) setOpened([...opened, screen]);
  };
  const panelOf = (id: string) => (opened.some((screen) => screen.id === id) ? { "aria-controls": `screen-${id}` } : {});
  return (
    <div className={styles.pane}>
      <TabList
        className={styles.tabs}
        aria-label="Screens"
        selectedValue={current.id}
        onTabSelect={(_, { value }) => open(String(value))}
      >
        {SCREENS.map(({ id, title, icon: Icon }) => (
          <Tab key={id} id={`tab-${id}`} value={id} icon={<Icon />} {...panelOf(id)}>
            {title}
          </Tab>
        ))}
      </TabList>
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
