import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** "ExcelApi 1.13" of a member's documentation. */
function setOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly [string, number] | null {
  const remarks = symbol.getJsDocTags(checker).map(({ text }) => ts.displayPartsToString(text));
  const [, set = "", version = ""] = /\[Api set: (ExcelApi\w*) 1\.(\d+)/.exec(remarks.join(" ")) ?? [];
  return set === "" ? null : [set, Number(version)];
}

/** Every member of Excel's interface that the add-in uses, with the requirement set that brought it. */
function membersUsed(): ReadonlyMap<string, readonly [string, number]> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const files = sources("src/excel");
  const program = ts.createProgram(files, { ...options, incremental: false, types: ["office-js"] });
  const checker = program.getTypeChecker();
  const used = new Map<string, readonly [string, number]>();
  const note = (name: ts.Node) => {
    const symbol = checker.getSymbolAtLocation(name);
    const set = symbol?.declarations?.[0]?.getSourceFile().fileName.includes("@types/office-js")
      ? setOf(symbol, checker)
      : null;
    if (symbol && set) used.set(checker.getFullyQualifiedName(symbol), set);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name);
    if (ts.isBindingElement(node)) note(node.propertyName ?? node.name);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

test("the manifest asks for a requirement set that has every member of Excel's interface that is used", () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const asked = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
  const used = [...membersUsed()];
  expect(used.length).toBeGreaterThan(80);
  expect(used.filter(([, [set, version]]) => set !== "ExcelApi" || version > asked)).toEqual([]);
  // Asking for more than is used would shut out Excels in which the add-in works.
  expect(Math.max(...used.map(([, [, version]]) => version))).toBe(asked);
}, 120_000);
