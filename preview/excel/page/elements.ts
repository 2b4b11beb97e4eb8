/** The page's element with that id. Throws where index.html does not have it, or has another kind of element there. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The preview page has no ${kind.name} "${id}".`);
  return found;
}
