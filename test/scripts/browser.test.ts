import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Asks scripts/browser.mjs for a browser on a machine whose search path holds nothing but these programs. */
function ask(programs: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), "programs-"));
  try {
    for (const program of programs) {
      writeFileSync(path.join(folder, program), "");
      chmodSync(path.join(folder, program), 0o755);
    }
    const script =
      'import { findBrowser } from "./scripts/browser.mjs"; try { console.log(findBrowser(() => {})); } ' +
      "catch (error) { console.log(error.message); }";
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      env: { PATH: folder, HOME: folder },
      encoding: "utf8",
    });
    return run.stdout.trim().replace(folder + path.sep, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** On Windows and Mac an installed browser is found where installers put it, whatever the search path says. */
const onLinux = process.platform === "linux" ? describe : describe.each([]);

onLinux("the browser for the tests", () => {
  test.each(["google-chrome", "microsoft-edge", "chromium", "chromium-browser"])(
    "%s is taken where it is installed",
    (program) => {
      expect(ask([program])).toBe(program);
    },
  );

  test("Chrome goes before Chromium, whose package on some systems only installs another", () => {
    expect(ask(["chromium-browser", "google-chrome-stable"])).toBe("google-chrome-stable");
  });

  test("without any, and where none may be installed, a sentence says what to do", () => {
    expect(ask([])).toBe(
      "The browser tests need Google Chrome, Microsoft Edge or Chromium. None was found: install one of " +
        "them and run the tests again.",
    );
  });
});
