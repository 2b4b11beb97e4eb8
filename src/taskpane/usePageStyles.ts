import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** A screen of sections one below the other, and its title. */
export const usePageStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0 },
});
