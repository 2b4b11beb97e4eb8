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
 * @param {string | undefined} given ADDIN_RUNTIME: "own" (as left out) or "shared".
 * @returns {"own" | "shared"}
 */
function runtimeOf(given) {
  const runtime = given?.trim() || "own";
  if (runtime !== "own" && runtime !== "shared") {
    throw new Error(
      `ADDIN_RUNTIME is "${given}". It is "own" (functions run by themselves; as left out) or "shared" (in the pane's runtime).`,
    );
  }
  return runtime;
}

/** In the shared runtime one page serves the pane, every button and the functions, and it stays alive. */
function sharedRuntime(xml) {
  return xml
    .replace(/<Set Name="CustomFunctionsRuntime"[^>]*\/>/, '<Set Name="SharedRuntime" MinVersion="1.1"/>')
    .replace(
      /( *)<AllFormFactors>/,
      '$1<Runtimes>\n$1  <Runtime resid="Pane.Url" lifetime="long"/>\n$1</Runtimes>\n$1<AllFormFactors>',
    )
    .replace(/resid="(Functions\.Page|About|Evaluation)\.Url"/g, 'resid="Pane.Url"')
    .replace(/\n *<bt:Url id="(Functions\.Page|About|Evaluation)\.Url"[^>]*\/>/g, "");
}

/**
 * Writes the manifest for where and how the add-in is hosted.
 * @param {string} xml manifest.xml as kept in the repository, for localhost and the functions' own runtime.
 * @param {{ ADDIN_URL?: string, ADDIN_RUNTIME?: string }} settings usually process.env.
 * @returns {string} the manifest to install.
 * @throws {Error} a sentence when a setting is not one that Excel accepts.
 */
function manifestFor(xml, settings) {
  const written = runtimeOf(settings.ADDIN_RUNTIME) === "shared" ? sharedRuntime(xml) : xml;
  const comment = /<!--[\s\S]*?-->\n/;
  return written.replace(comment, "").replaceAll(LOCALHOST, hostAddress(settings.ADDIN_URL));
}

/** The add-in's name, as Excel shows it. */
function displayName(xml) {
  return /<DisplayName DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? "";
}

module.exports = { displayName, hostAddress, manifestFor, runtimeOf };
