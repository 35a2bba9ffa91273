/** A regular expression that matches exactly this text, by itself or inside a group. */
export function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
