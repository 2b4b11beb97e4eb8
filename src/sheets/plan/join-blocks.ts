import type { CellBlock, Content } from "./sheet-plan";

/** More cells than this are not written for the sake of one piece. */
const LARGEST = 5_000;

/**
 * The blocks of a sheet as one, with `null`, which leaves a cell as it is, between them: one request. Of blocks
 * that overlap the later one holds. Blocks that lie too far apart stay as they are.
 */
export function joinBlocks(blocks: readonly CellBlock[]): readonly CellBlock[] {
  if (blocks.length < 2) return blocks;
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const rows = Math.max(...blocks.map((block) => block.row + block.rows.length)) - row;
  const columns = Math.max(...blocks.map((block) => block.column + widest(block))) - column;
  if (rows * columns > LARGEST) return blocks;
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Content => null));
  for (const block of blocks) {
    block.rows.forEach((line, down) =>
      line.forEach(
        (content, along) =>
          content !== null && grid[block.row - row + down]?.splice(block.column - column + along, 1, content),
      ),
    );
  }
  return [{ row, column, rows: grid }];
}

const widest = ({ rows }: CellBlock) => Math.max(0, ...rows.map((line) => line.length));
