import type { Exchange } from "@org/mock-server";
import { printable } from "./printable.ts";

/** What is printed about an exchange. */
export type LoggedExchange = Pick<
  Exchange,
  "method" | "path" | "operation" | "status" | "violations"
>;

/**
 * An exchange as a line, and one more for each broken rule. Contains no query, which may hold a
 * credential, and nothing that would act on a terminal.
 */
export function formatExchange(vendor: string, exchange: LoggedExchange): string {
  const { method, path, operation, status, violations } = exchange;
  const [bare = ""] = path.split("?", 1);
  const line = `${vendor}  ${method} ${bare}  ${operation ?? "no operation"}  ${status}`;
  const broken = violations.map(({ code, message }) => `  ${code}: ${message}`);
  return [line, ...broken].map(printable).join("\n");
}
