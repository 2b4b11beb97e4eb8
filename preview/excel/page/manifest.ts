/** A button of the add-in on the ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The page that it opens in the pane, or the command that it runs in the shared runtime. */
  readonly action: { readonly page: string } | { readonly command: string };
}

/** What the preview takes from the add-in's manifest, as Excel does. */
export interface Manifest {
  /** What Excel writes above the pane. */
  readonly name: string;
  /** What it writes beside the add-in's buttons on the ribbon. */
  readonly group: string;
  readonly namespace: string;
  /**
   * The page of the shared runtime, in which pane, commands and functions run; null where functions run by themselves.
   */
  readonly runtimePage: string | null;
  readonly functionsPage: string;
  readonly functionsMetadata: string;
  readonly buttons: readonly RibbonButton[];
}

const named = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

/** The first element at the end of a path of names. */
function first(parent: Element, ...path: string[]): Element {
  let place = parent;
  for (const name of path) {
    const found = named(place, name)[0];
    if (!found) throw new Error(`The manifest has no ${path.join(" / ")}.`);
    place = found;
  }
  return place;
}

/** The value of the resource that an element refers to. */
function resource(manifest: Document, reference: Element): string {
  const id = reference.getAttribute("resid");
  const found = ["Url", "Image", "String"]
    .flatMap((kind) => named(manifest, kind))
    .find((entry) => entry.getAttribute("id") === id);
  const value = found?.getAttribute("DefaultValue");
  if (!value) throw new Error(`The manifest has no resource "${id}".`);
  return value;
}

/** Where the preview serves a file that the manifest gives with its hosted address. */
function local(address: string): string {
  const { pathname, search } = new URL(address);
  const file = /(assets\/)?[^/]+$/.exec(pathname)?.[0] ?? "";
  return `/addin/${file}${search}`;
}

function actionOf(manifest: Document, action: Element): RibbonButton["action"] {
  const command = named(action, "FunctionName")[0]?.textContent;
  return command ? { command } : { page: local(resource(manifest, first(action, "SourceLocation"))) };
}

function button(manifest: Document, control: Element): RibbonButton {
  const icon =
    named(first(control, "Icon"), "Image").find((image) => image.getAttribute("size") === "32") ??
    first(control, "Icon", "Image");
  return {
    label: resource(manifest, first(control, "Label")),
    tip: resource(manifest, first(control, "Supertip", "Description")),
    icon: local(resource(manifest, icon)),
    action: actionOf(manifest, first(control, "Action")),
  };
}

function parseManifest(xml: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const functions = named(manifest, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (!functions) throw new Error("The manifest has no custom functions.");
  const runtime = named(manifest, "Runtime")[0];
  return {
    name: first(manifest.documentElement, "DisplayName").getAttribute("DefaultValue") ?? "",
    group: resource(manifest, first(manifest.documentElement, "Group", "Label")),
    namespace: resource(manifest, first(functions, "Namespace")),
    runtimePage: runtime ? local(resource(manifest, runtime)) : null,
    functionsPage: local(resource(manifest, first(functions, "Page", "SourceLocation"))),
    functionsMetadata: local(resource(manifest, first(functions, "Metadata", "SourceLocation"))),
    buttons: named(manifest, "Control").map((control) => button(manifest, control)),
  };
}

/** The add-in's manifest as it is built; "own" has the functions run by themselves instead. */
export async function loadManifest(runtime: "as built" | "own"): Promise<Manifest> {
  const response = await fetch(runtime === "own" ? "/addin/manifest.xml?runtime=own" : "/addin/manifest.xml");
  if (!response.ok) throw new Error("The add-in has not been built: there is no manifest.");
  return parseManifest(await response.text());
}
