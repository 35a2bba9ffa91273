/** A stranger's text as one line: no line of a report is to pass for a change of its own. */
export function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}
