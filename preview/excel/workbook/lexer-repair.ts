import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** The lexer's own state, as far as its reset forgets it. */
interface BracketState {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * Repairs a fault of the grid engine (Univer 0.25.1): its lexer, which starts afresh for every formula, does not forget
 * an open square bracket. One formula typed with `[` not closed, or closed too often, and from then on every
 * formula of the workbook is #NAME?.
 */
export function repairLexer(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as BracketState;
  const reset = lexer._resetTemp;
  lexer._resetTemp = function resetAll(this: BracketState) {
    reset.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
  };
}
