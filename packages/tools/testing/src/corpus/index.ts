export { formatRow, formatTotals, HEADINGS } from "./format-corpus.ts";
export { requireFolders, writeRows } from "./rows-file.ts";
export { runCorpus } from "./run-corpus.ts";
