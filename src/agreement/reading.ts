import type { ReadingNo } from "./figure";

/** How this add-in reads a clause that can be read in more than one way. */
export interface Reading {
  readonly no: ReadingNo;
  readonly clause: string;
  /** What the text leaves open. */
  readonly unclear: string;
  /** What the add-in does. */
  readonly reading: string;
  /** The other reading, and how to have it, where a user could need it. */
  readonly other?: string;
}
