// The manifest as it is shipped: the address it is hosted at, and the JavaScript runtime it asks for.

const LOCALHOST = "https://localhost:3000";

/**
 * The address the add-in is hosted at, without a closing slash.
 * @param {string | undefined} given ADDIN_URL; left out or empty, the add-in is built for localhost.
 * @returns {string} an https address, e.g. "https://addin.example.org/gardner".
 * @throws {Error} a sentence when the address is not one that Excel accepts.
 */
function hostAddress(given) {
  if (given === undefined || given.trim() === "") return LOCALHOST;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `ADDIN_URL is "${given}". Excel loads add-ins over https only: give the full address of the folder ` +
        `that will hold the files, for example ADDIN_URL=https://addins.example.org/gardner`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * The JavaScript runtime the functions run in.
 * @param {string | undefined} given ADDIN_RUNTIME: "shared" (as left out) or "own".
 * @returns {"shared" | "own"}
 * @throws {Error} a sentence for anything else.
 */
function runtimeOf(given) {
  const runtime = given?.trim() || "shared";
  if (runtime !== "shared" && runtime !== "own") {
    throw new Error(
      `ADDIN_RUNTIME is "${given}". It is "shared" (functions run in the pane's runtime; as left out) or ` +
        '"own" (functions run by themselves).',
    );
  }
  return runtime;
}

/** How a ribbon button opens its screen in the shared runtime: by a command that the pane's page associates. */
const COMMAND = /<Action xsi:type="ExecuteFunction">\s*<FunctionName>open(\w+)<\/FunctionName>\s*<\/Action>/g;

/**
 * With a runtime of their own the functions have their own page, and each button shows the pane at its screen's
 * address.
 */
function ownRuntime(xml) {
  const screens = [...xml.matchAll(COMMAND)].map(([, screen]) => screen);
  const addresses = [
    `<bt:Url id="Functions.Page.Url" DefaultValue="${LOCALHOST}/functions.html"/>`,
    ...screens.map(
      (screen) =>
        `<bt:Url id="${screen}.Url" DefaultValue="${LOCALHOST}/taskpane.html?screen=${screen.toLowerCase()}"/>`,
    ),
  ];
  return xml
    .replace(/\s*<Set Name="SharedRuntime"[^>]*\/>/, "")
    .replace(/\s*<Runtimes>[\s\S]*?<\/Runtimes>/, "")
    .replace(/\s*<FunctionFile[^>]*\/>/, "")
    .replace(/(<Page>\s*<SourceLocation resid=")Pane\.Url"/, '$1Functions.Page.Url"')
    .replace(
      COMMAND,
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Gardner.Pane</TaskpaneId><SourceLocation resid="$1.Url"/></Action>',
    )
    .replace(/\s*<bt:Url id="Pane\.Url"[^>]*\/>/, "")
    .replace("</bt:Urls>", `${addresses.join("")}</bt:Urls>`);
}

/**
 * Writes the manifest for where and how the add-in is hosted.
 * @param {string} xml manifest.xml as kept in the repository, for localhost and the shared runtime.
 * @param {{ ADDIN_URL?: string, ADDIN_RUNTIME?: string }} settings usually process.env.
 * @returns {string} the manifest to install.
 * @throws {Error} a sentence when a setting is not one that Excel accepts.
 */
function manifestFor(xml, settings) {
  const written = runtimeOf(settings.ADDIN_RUNTIME) === "own" ? ownRuntime(xml) : xml;
  const comment = /<!--[\s\S]*?-->\n/;
  return written.replace(comment, "").replaceAll(LOCALHOST, hostAddress(settings.ADDIN_URL));
}

/** The add-in's name, as Excel shows it. */
function displayName(xml) {
  return /<DisplayName DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? "";
}

module.exports = { displayName, hostAddress, manifestFor, runtimeOf };
