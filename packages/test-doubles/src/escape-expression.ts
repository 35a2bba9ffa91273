/** A text as a regular expression that matches nothing but it, bare or inside of a group. */
export function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
