import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import { manifestFor } from "../../scripts/manifest.cjs";
import { commandOf } from "../../src/taskpane/ribbon";
import { SCREENS } from "../../src/taskpane/screens";

const root = path.resolve(__dirname, "../..");
const written = readFileSync(path.join(root, "manifest.xml"), "utf8");

function manifestOf(settings: { readonly ADDIN_URL?: string; readonly ADDIN_RUNTIME?: string }) {
  const { document } = new JSDOM(manifestFor(written, settings), { contentType: "text/xml" }).window;
  const named = (name: string) => [...document.getElementsByTagNameNS("*", name)];
  const residOf = (name: string) => named(name).map((element) => element.getAttribute("resid"));
  const resources = ["Url", "Image", "String"].flatMap(named).filter((entry) => entry.hasAttribute("id"));
  const resource = (id: string | null) =>
    resources.find((entry) => entry.getAttribute("id") === id)?.getAttribute("DefaultValue");
  return { named, residOf, resources, resource };
}

/** What Microsoft's own reader finds in a manifest, read by plain Node: jest cannot load its modules. */
function readByMicrosoft(file: string): unknown {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(${JSON.stringify(file)})
    .then((read) => console.log(JSON.stringify(read)))`;
  return JSON.parse(spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" }).stdout);
}

/** Width of a PNG in pixels, from its header. */
const widthOf = (file: string) => readFileSync(path.join(root, file)).readUInt32BE(16);

describe.each(["shared", "own"])("the manifest for the %s runtime", (runtime) => {
  const manifest = manifestOf({ ADDIN_URL: "https://addins.example.org/gardner", ADDIN_RUNTIME: runtime });

  test("every resource that is referred to exists, and every resource is used", () => {
    const used = new Set(
      manifest.named("*").flatMap((element) => {
        const id = element.getAttribute("resid");
        return id === null ? [] : [id];
      }),
    );
    expect(manifest.resources.map((entry) => entry.getAttribute("id")).sort()).toEqual([...used].sort());
  });

  test("identifiers and texts are as short as Excel takes them", () => {
    for (const entry of manifest.resources) {
      expect(entry.getAttribute("id")?.length).toBeLessThanOrEqual(32);
      if (entry.localName !== "String") continue;
      const longest = entry.parentElement?.localName === "ShortStrings" ? 125 : 250;
      expect(entry.getAttribute("DefaultValue")?.length).toBeLessThanOrEqual(longest);
    }
  });

  test("every address is the host's, over https", () => {
    const addresses = ["Url", "Image", "SourceLocation", "IconUrl", "HighResolutionIconUrl", "SupportUrl"]
      .flatMap(manifest.named)
      .flatMap((entry) => entry.getAttribute("DefaultValue") ?? []);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith("https://addins.example.org/gardner/"))).toEqual([]);
  });

  test("every icon is in assets, in the size it is used for", () => {
    const images = manifest.named("Icon").flatMap((icon) => [...icon.children]);
    expect(images).toHaveLength(3 * (SCREENS.length + 1));
    for (const image of images) {
      const address = manifest.resource(image.getAttribute("resid")) ?? "";
      expect(widthOf(`assets/${path.basename(address)}`)).toBe(Number(image.getAttribute("size")));
    }
  });

  test("each screen has its button, in the order of the pane's navigation", () => {
    const labels = manifest
      .named("Control")
      .map((control) =>
        manifest.resource(control.getElementsByTagNameNS("*", "Label")[0]?.getAttribute("resid") ?? ""),
      );
    expect(labels).toEqual(SCREENS.map(({ title }) => title));
  });

  test("Microsoft's own reader finds the host and the pane's page in it", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
    try {
      const file = path.join(folder, "manifest.xml");
      writeFileSync(file, manifestFor(written, { ADDIN_RUNTIME: runtime }));
      expect(readByMicrosoft(file)).toMatchObject({
        hosts: ["Workbook"],
        officeAppType: "TaskPaneApp",
        permissions: "ReadWriteDocument",
        defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the shared runtime", () => {
  const { named, residOf } = manifestOf({});

  test("is what is built unless another is asked for", () => {
    expect(named("Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
    expect(named("Set").map((set) => set.getAttribute("Name"))).toContain("SharedRuntime");
  });

  test("has one page for pane, commands and functions: Excel starts a second runtime for any other", () => {
    const page = named("Page")[0]?.firstElementChild?.getAttribute("resid");
    expect([...residOf("Runtime"), ...residOf("FunctionFile"), page]).toEqual(["Pane.Url", "Pane.Url", "Pane.Url"]);
    expect([...named("TaskpaneId"), ...named("ShowTaskpane")]).toEqual([]);
  });

  test("runs each screen's command from its button", () => {
    expect(named("FunctionName").map((name) => name.textContent)).toEqual(SCREENS.map(commandOf));
  });
});

describe("the functions' own runtime", () => {
  const { named, resource } = manifestOf({ ADDIN_RUNTIME: "own" });

  test("has no shared page and no commands", () => {
    expect([...named("Runtime"), ...named("FunctionFile"), ...named("FunctionName")]).toEqual([]);
    expect(named("Set").map((set) => set.getAttribute("Name"))).toEqual(["ExcelApi", "CustomFunctionsRuntime"]);
    expect(resource(named("Page")[0]?.firstElementChild?.getAttribute("resid") ?? "")).toMatch(/\/functions\.html$/);
  });

  test("opens each screen by its address, in one pane", () => {
    const addresses = named("Action").map((action) =>
      resource(action.getElementsByTagNameNS("*", "SourceLocation")[0]?.getAttribute("resid") ?? ""),
    );
    expect(addresses).toEqual(SCREENS.map(({ id }) => `https://localhost:3000/taskpane.html?screen=${id}`));
    expect(new Set(named("TaskpaneId").map((id) => id.textContent)).size).toBe(1);
  });
});

describe("settings that are refused, with what is allowed", () => {
  test.each([
    [{ ADDIN_RUNTIME: "both" }, 'ADDIN_RUNTIME is "both"'],
    [{ ADDIN_URL: "http://addins.example.org" }, "over https only"],
    [{ ADDIN_URL: "addins.example.org" }, "over https only"],
  ])("%p", (settings, sentence) => {
    expect(() => manifestFor(written, settings)).toThrow(sentence);
  });
});
