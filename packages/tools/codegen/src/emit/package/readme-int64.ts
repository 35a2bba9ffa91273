import { int64Fields } from "../../int64-fields.ts";
import type { ApiModel } from "../../model.ts";
import { codeSpan } from "../text/markdown-text.ts";

/** More fields than these are counted, not named. */
const MOST_FIELDS = 20;

/** The section of a README on integers of 64 bits; empty for a vendor that has none. */
export function int64Section(model: ApiModel): string[] {
  const fields = int64Fields(model);
  if (fields.length === 0) return [];
  const { int64 = "number" } = model.config;
  const named = fields.slice(0, MOST_FIELDS).map((field) => codeSpan(field));
  const others = fields.length - named.length;
  const list = `${named.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
  const text =
    int64 === "number"
      ? `These fields are integers of 64 bits (\`format: int64\`), handed over as numbers, which lose digits beyond 2^53 (9007199254740991): ${list}. \`int64: bigint\` or \`int64: string\` in \`vendor.yaml\` makes them exact.`
      : `These fields are integers of 64 bits (\`format: int64\`). Each is a \`${int64}\` with all its digits, in requests and in responses: ${list}.`;
  return ["## Large integers", text];
}
