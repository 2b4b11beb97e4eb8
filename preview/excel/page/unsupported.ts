import { element } from "./elements";

/**
 * Lists the Office.js members that were asked for and that the preview does not have; out of sight while there are
 * none.
 */
export function showUnsupported(members: readonly string[]): void {
  const box = element("unsupported", HTMLDetailsElement);
  const list = element("unsupported-list", HTMLUListElement);
  if (list.childElementCount === members.length) return;
  box.hidden = members.length === 0;
  const count = members.length === 1 ? "1 member" : `${members.length} members`;
  element("unsupported-summary", HTMLElement).textContent = `${count} of Office.js missing in the preview`;
  list.replaceChildren(
    ...members.map((member) => {
      const entry = document.createElement("li");
      entry.textContent = member;
      return entry;
    }),
  );
}
