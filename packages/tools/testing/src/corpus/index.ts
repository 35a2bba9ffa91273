export { formatReport, formatTotals, HEADINGS } from "./format-corpus.ts";
export { requireFolders, writeReports } from "./report-file.ts";
export { runCorpus } from "./run-corpus.ts";
