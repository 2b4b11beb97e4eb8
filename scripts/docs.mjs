// Writes docs/functions.md from the functions' declarations and their catalogue.
import "./typescript.mjs";
import { writeFileSync } from "node:fs";

const { functionsPage } = await import("./docs/page.ts");
writeFileSync("docs/functions.md", await functionsPage());
console.log("docs/functions.md is written.");
