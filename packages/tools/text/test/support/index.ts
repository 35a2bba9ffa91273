export { HOSTILE_TEXT } from "./hostile-text.ts";
export { foreignNodes, parseMarkdown, textOf } from "./parse-markdown.ts";
