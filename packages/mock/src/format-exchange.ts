import type { Exchange } from "@org/mock-server";

/** What is told of an exchange. */
export type LoggedExchange = Pick<
  Exchange,
  "method" | "path" | "operation" | "status" | "violations"
>;

/**
 * An exchange as a line, and one more for each broken rule. Holds no query, where a credential may
 * stand, and no character that would act on a terminal.
 */
export function formatExchange(vendor: string, exchange: LoggedExchange): string {
  const { method, path, operation, status, violations } = exchange;
  const [bare = ""] = path.split("?", 1);
  const line = `${vendor}  ${method} ${bare}  ${operation ?? "no operation"}  ${status}`;
  const broken = violations.map(({ code, message }) => `  ${code}: ${message}`);
  return [line, ...broken].map(printable).join("\n");
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "\u{FFFD}");
}
