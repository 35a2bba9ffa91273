import type { OperationCall } from "./call-every-operation.ts";

/** One line about a call: vendor, operation, method and path, status, milliseconds, and what failed. */
export function formatCall(call: OperationCall): string {
  const line = [
    call.vendor.padEnd(11),
    call.operation.padEnd(28),
    `${call.method.toUpperCase()} ${call.path}`.padEnd(60),
    String(call.status ?? "none").padEnd(5),
    `${call.milliseconds.toFixed(0)} ms`,
  ].join(" ");
  return call.problem === undefined ? line : `${line}  FAILED: ${call.problem}`;
}
