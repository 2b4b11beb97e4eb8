import { SCALE_OF_PAGES } from "../../plan/sheet-plan";
import { sum } from "../../plan/sum";

/** How a form's parts are spread over printed pages. All heights are in points. */

/** What a page of Letter paper holds between its margins, with a little to spare. */
export const PAGE = 690;
/** The same at the scale of forms of several pages. A form that fits into it is made to fit one page. */
export const PAGE_OF_SEVERAL = Math.floor((PAGE * 100) / SCALE_OF_PAGES) - 5;

/** What is never torn apart by a new page. */
export interface FormBlockSize {
  /** The heights of its rows. */
  readonly heights: readonly number[];
  /** Those of its rows, counted from 0, that may be higher: room to write. */
  readonly grows: readonly number[];
  /** Stays on the page of the block after it, as a heading does. */
  readonly leads?: boolean;
}

export const heightOfBlock = ({ heights }: FormBlockSize) => sum(heights);

/** Blocks with those that lead them, which stay together. */
function groups<B extends FormBlockSize>(blocks: readonly B[]): readonly (readonly B[])[] {
  const found: B[][] = [];
  let leading = false;
  for (const block of blocks) {
    if (leading) found.at(-1)?.push(block);
    else found.push([block]);
    leading = block.leads === true;
  }
  return found;
}

/** Fills page after page up to a height. */
function fill<B extends FormBlockSize>(
  all: readonly (readonly B[])[],
  limit: number,
  begun: readonly [first: number, later: number],
): readonly (readonly B[])[] {
  const pages: B[][] = [[]];
  let used = begun[0];
  for (const group of all) {
    const height = sum(group.map(heightOfBlock));
    if (used + height > limit && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      used = begun[1];
    }
    pages.at(-1)?.push(...group);
    used += height;
  }
  return pages;
}

/**
 * The blocks of each page: as few pages as hold them, filled as evenly as can be, so that no page has the signatures
 * alone.
 * @param begun what is on the first page and on each later one already
 */
export function pagesOf<B extends FormBlockSize>(
  blocks: readonly B[],
  begun: readonly [first: number, later: number],
): readonly (readonly B[])[] {
  const all = groups(blocks);
  const fewest = fill(all, PAGE_OF_SEVERAL, begun);
  const step = 10;
  let best = fewest;
  for (let limit = PAGE_OF_SEVERAL - step; fewest.length > 1 && limit > PAGE / 2; limit -= step) {
    const tried = fill(all, limit, begun);
    if (tried.length > fewest.length) break;
    best = tried;
  }
  return best;
}

/** A row grows to so many times its height at most, and no row is higher than Excel allows. */
const MOST = { times: 4, height: 400 } as const;

/**
 * The heights of a page's rows once its rows for writing have taken what room is left.
 * @param room the page's height, less what is on it already
 */
export function grown(page: readonly FormBlockSize[], room: number): readonly (readonly number[])[] {
  const left = room - sum(page.map(heightOfBlock));
  const growing = sum(page.flatMap(({ heights, grows }) => grows.map((row) => heights[row] ?? 0)));
  const times = growing === 0 || left <= 0 ? 1 : Math.min(MOST.times, 1 + left / growing);
  return page.map(({ heights, grows }) =>
    heights.map((height, row) => (grows.includes(row) ? Math.min(MOST.height, Math.floor(height * times)) : height)),
  );
}
