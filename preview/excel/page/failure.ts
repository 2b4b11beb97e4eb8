import { element } from "./elements";

/** Says on the page that the preview could not start, and why. */
export function showFailure(fault: unknown): void {
  const why = fault instanceof Error ? fault.message : String(fault);
  const notice = document.createElement("p");
  notice.className = "failure";
  notice.setAttribute("role", "alert");
  notice.textContent = `The preview could not start. ${why} See what npm start printed.`;
  element("grid", HTMLElement).before(notice);
}
