// Writes docs/functions.md from the functions' declarations, and docs/clauses.md from the list of clauses.
import "./typescript.mjs";
import { writeFileSync } from "node:fs";

const { functionsPage } = await import("./docs/page.ts");
writeFileSync("docs/functions.md", await functionsPage());
console.log("docs/functions.md is written.");

const { clausesPage } = await import("./docs/clauses-page.ts");
writeFileSync("docs/clauses.md", clausesPage());
console.log("docs/clauses.md is written.");
