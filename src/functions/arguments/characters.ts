/** What cannot be seen and comes along from other programs: soft hyphens, zero-width spaces, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** ！ to ～, the wide twins of the characters on a keyboard. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TO_ORDINARY = 0xfee0;

/**
 * A text as it would have been typed: nothing invisible, no full-width characters, one plain space for any white space.
 */
export function asTyped(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - TO_ORDINARY))
    .replace(/\s+/g, " ")
    .trim();
}
