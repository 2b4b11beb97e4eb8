import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["office-js"],
};

const OFFICE_TYPES = /[\\/]@types[\\/]office-js[\\/]/;

/** Every TypeScript file under a folder. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.resolve(folder, file));
}

/** A member of a class of Office.js: "Range.values", and "ExcelApi 1.1", the requirement set that it came with. */
interface OfficeMember {
  readonly name: string;
  readonly set: string | undefined;
}

/** The member that a declaration in Office.js's types declares, if it is one of a class. */
function memberOf(name: string, declaration: ts.Declaration): OfficeMember | undefined {
  const owner = declaration.parent;
  if (!OFFICE_TYPES.test(declaration.getSourceFile().fileName)) return undefined;
  if (!ts.isClassDeclaration(owner) || !owner.name) return undefined;
  const set = /\[Api set: (\w+ [\d.]+)/.exec(declaration.getFullText())?.[1];
  return { name: `${owner.name.text}.${name}`, set };
}

/** The members of Office.js's classes that the code of a folder calls, reads, sets or takes apart, by name. */
export function officeMembersUsed(folder: string): ReadonlyMap<string, OfficeMember> {
  const files = filesUnder(folder);
  const program = ts.createProgram(files, OPTIONS);
  const checker = program.getTypeChecker();
  const used = new Map<string, OfficeMember>();
  const note = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) {
      const member = symbol && memberOf(symbol.name, declaration);
      if (member) used.set(member.name, member);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const key = node.propertyName ?? node.name;
      if (ts.isIdentifier(key)) note(checker.getTypeAtLocation(node.parent).getProperty(key.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}
