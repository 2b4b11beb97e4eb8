/** The nonce that the page's content security policy (taskpane.html) accepts on style elements made by Fluent UI. */
export const STYLE_NONCE = "gardner";
