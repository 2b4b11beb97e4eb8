// Leaves out of decimal.js what the worksheet functions never call (trigonometry, logarithms, roots): two fifths of it.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { parse } = require("acorn");

/** Number(amount) and `${amount}` call these unnamed. */
const CALLED_BY_JAVASCRIPT = ["valueOf", "toString"];
const folders = ["agreement", "rules", "functions"].map((name) => join(__dirname, "../src", name));

/** Every name that the functions' sources mention behind a point: more than they call on a decimal, never less. */
function mentioned() {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const sources = files.filter((file) => file.endsWith(".ts")).map((file) => readFileSync(file, "utf8"));
  const names = sources.flatMap((source) => Array.from(source.matchAll(/\.([a-zA-Z]+)/g), ([, name]) => name));
  return new Set(names.concat(CALLED_BY_JAVASCRIPT));
}

/** The names of `P.absoluteValue = P.abs = function …`; none for any other statement. */
function methodsOf({ type, expression }) {
  const names = [];
  for (
    let part = expression;
    type === "ExpressionStatement" && part?.type === "AssignmentExpression";
    part = part.right
  )
    if (part.left.type === "MemberExpression" && part.left.object.name === "P") names.push(part.left.property.name);
  return names;
}

/** The names that a piece of decimal.js takes from numbers; Math's own are no methods of theirs. */
const namesIn = (piece) => Array.from(piece.matchAll(/(?<!Math)\.([a-zA-Z]+)/g), ([, name]) => name);

/** decimal.js with the methods and functions whose names are wanted, and those that they call in turn. */
module.exports = function decimalLoader(source) {
  for (const folder of folders) this.addContextDependency(folder);
  const wanted = mentioned();
  const statements = parse(source, { ecmaVersion: 2022, sourceType: "module" }).body;
  const methods = statements.filter((statement) => methodsOf(statement).length > 0);
  const textOf = ({ start, end }) => source.slice(start, end);
  let kept = [];
  let before = -1;
  while (kept.length > before) {
    before = kept.length;
    kept = methods.filter((method) => methodsOf(method).some((name) => wanted.has(name)));
    for (const method of kept) for (const name of namesIn(textOf(method))) wanted.add(name);
  }
  return statements
    .filter((statement) => !methods.includes(statement) || kept.includes(statement))
    .map(textOf)
    .join("\n")
    .replace(/^ +Decimal\.([a-zA-Z0-9]+) = \1;[^\n]*\n/gm, (line, name) => (wanted.has(name) ? line : ""));
};
