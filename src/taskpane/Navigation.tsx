import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ClipboardTaskListLtrRegular,
  HandshakeRegular,
  InfoRegular,
  MathFormulaRegular,
  MoneyCalculatorRegular,
  PeopleListRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { SCREENS, type Screen, type ScreenId } from "./screens";

const ICONS: Record<ScreenId, FluentIcon> = {
  functions: MathFormulaRegular,
  staff: PeopleListRegular,
  evaluation: ClipboardTaskListLtrRegular,
  budget: MoneyCalculatorRegular,
  bargaining: HandshakeRegular,
  about: InfoRegular,
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  entry: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
    // Where the system forces its colors, "transparent" would be drawn.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  icon: { fontSize: "20px", flexShrink: 0 },
  currentIcon: { color: tokens.colorCompoundBrandForeground1 },
});

interface Props {
  readonly current: Screen;
  readonly onOpen: (screen: Screen) => void;
}

/**
 * The way between the screens. Plain buttons in a navigation landmark and not Fluent's TabList, which puts hidden
 * elements that take the focus around its tabs: which fails axe's rule aria-hidden-focus.
 */
export function Navigation({ current, onOpen }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label="Screens">
      <ul className={styles.list}>
        {SCREENS.map((screen) => {
          const here = screen === current;
          const Icon = ICONS[screen.id];
          return (
            <li key={screen.id}>
              <button
                type="button"
                className={mergeClasses(styles.entry, here && styles.current)}
                {...(here ? { "aria-current": "page" } : {})}
                onClick={() => onOpen(screen)}
              >
                <Icon className={mergeClasses(styles.icon, here && styles.currentIcon)} aria-hidden />
                {screen.title}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
