import { wholeColumns, type Area } from "./cells";
import { pixelsOf } from "./column-width";
import type { TableColumn } from "./sheet-plan";

/** What a landscape page of Letter paper holds at 70% of its size, below which letters are hard to read. */
const PAGE = 1330;

/** Columns that stay together: those of a group, or one alone. */
function together<Column extends Pick<TableColumn, "group">>(columns: readonly Column[]): readonly Column[][] {
  const units: Column[][] = [];
  for (const column of columns) {
    const last = units.at(-1);
    if (last && column.group !== undefined && last[0]?.group === column.group) last.push(column);
    else units.push([column]);
  }
  return units;
}

/**
 * The pages of a wide table that begins in column A: columns of a group are on the same page, and each page has as many
 * as it holds beside the title columns. They are whole columns, so that rows that are added later print, too.
 * @param titles how many columns are repeated on every page
 */
export function pageGroups(
  columns: readonly Pick<TableColumn, "group" | "width">[],
  titles: number,
): readonly [Area, ...Area[]] {
  const widthOf = (some: typeof columns) => some.reduce((sum, { width }) => sum + pixelsOf(width), 0);
  const room = PAGE - widthOf(columns.slice(0, titles));
  const pages: { columns: number; width: number }[] = [{ columns: titles, width: 0 }];
  for (const unit of together(columns.slice(titles))) {
    const width = widthOf(unit);
    const page = pages.at(-1);
    if (page && (page.width === 0 || page.width + width <= room)) {
      page.columns += unit.length;
      page.width += width;
    } else pages.push({ columns: unit.length, width });
  }
  let from = 1;
  const areas = pages.map((page) => {
    from += page.columns;
    return wholeColumns(from - page.columns, page.columns);
  });
  return [areas[0] ?? wholeColumns(1, titles), ...areas.slice(1)];
}
