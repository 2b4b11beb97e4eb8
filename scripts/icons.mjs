// Draws assets/*.svg as PNG in the sizes that Excel asks for. Run after changing an SVG; the PNGs are committed.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, findBrowser } from "./browser.mjs";

const SIZES = [16, 32, 64, 80, 128];
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const page = await browser.newPage();
for (const file of readdirSync("assets").filter((name) => name.endsWith(".svg"))) {
  const svg = readFileSync(`assets/${file}`, "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    writeFileSync(`assets/${file.replace(".svg", "")}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
