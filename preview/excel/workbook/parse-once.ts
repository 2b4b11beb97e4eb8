import { AstTreeBuilder, FormulaCurrentConfigService, Lexer } from "@univerjs/preset-sheets-core";

type Words = ReturnType<Lexer["treeBuilder"]>;
type Parsed = ReturnType<AstTreeBuilder["parse"]>;

/**
 * Cures a slowness of the grid engine (Univer 0.25.1): in the run that follows a change of a table, it takes apart each
 * formula that names the table again for every cell, and a column of a table has the same formula in all of its cells.
 * Here every formula is taken apart once a run.
 * @returns forgets what was taken apart so far, for a change within a run
 */
export function parseOnce(): () => void {
  const words = new Map<string, Words>();
  const parsed = new Map<unknown, Parsed>();

  const lexer = Lexer.prototype;
  const split = lexer.treeBuilder;
  lexer.treeBuilder = function splitOnce(this: Lexer, formula: string, transformSuffix = true) {
    const key = `${String(transformSuffix)} ${formula}`;
    const known = words.get(key) ?? split.call(this, formula, transformSuffix);
    words.set(key, known);
    return known;
  };

  const builder = AstTreeBuilder.prototype;
  const parse = builder.parse;
  builder.parse = function parseOnceARun(this: AstTreeBuilder, lexerNode: Parameters<AstTreeBuilder["parse"]>[0]) {
    const known = parsed.get(lexerNode) ?? parse.call(this, lexerNode);
    parsed.set(lexerNode, known);
    return known;
  };

  // Each run begins with one of these; by then tables and names may have changed.
  const forget = () => {
    words.clear();
    parsed.clear();
  };
  const settings = FormulaCurrentConfigService.prototype;
  const { load, loadDataLite } = settings;
  settings.load = function loadAfresh(this: FormulaCurrentConfigService, ...given: Parameters<typeof load>) {
    forget();
    load.apply(this, given);
  };
  settings.loadDataLite = function loadDataAfresh(
    this: FormulaCurrentConfigService,
    ...given: Parameters<typeof loadDataLite>
  ) {
    forget();
    loadDataLite.apply(this, given);
  };
  return forget;
}
