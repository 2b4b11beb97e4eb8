/** The package's version, written in by the build. */
declare const __VERSION__: string;
/** What the build was made for: a commit or "local". */
declare const __BUILD__: string;
