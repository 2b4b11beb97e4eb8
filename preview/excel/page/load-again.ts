/** In the address: the Excel that the page behaves like. */
export const EXCEL = "excel";

/** Loads the page again so that it opens with something else; the Excel that it behaves like stays. */
export function loadAgain(opensWith: string): void {
  const excel = new URLSearchParams(window.location.search).get(EXCEL);
  window.location.assign(excel === null ? `/?${opensWith}` : `/?${opensWith}&${EXCEL}=${excel}`);
}
