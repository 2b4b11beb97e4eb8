import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ opening: { padding: tokens.spacingHorizontalXXL } });

/** Says that a screen is coming, named by its title: the same while its code loads and while its content does. */
export function Opening({ title }: { readonly title: string }) {
  const styles = useStyles();
  return <Spinner className={styles.opening} label={`Opening ${title}…`} />;
}
