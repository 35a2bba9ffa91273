import type { MadeCall } from "./make-call.ts";
import { UnsampledError } from "./sample-plan.ts";

/** Why a call failed; the generator's diagnostics say what to do. */
export type CallFailure =
  | "CALL_UNPLANNED"
  | "CALL_UNSAMPLED"
  | "CALL_REFUSED"
  | "CALL_UNSERVED"
  | "CALL_MISREAD";

/** Classifies a failed call by what was on the wire. */
export function classifyFailure(call: MadeCall | undefined): CallFailure {
  if (call === undefined) return "CALL_UNPLANNED";
  if (call.rejection instanceof UnsampledError) return "CALL_UNSAMPLED";
  const [exchange] = call.exchanges;
  if (exchange === undefined) return "CALL_REFUSED";
  const ofRequest = exchange.violations.some(({ code }) => !/^(?:prism|response-)/.test(code));
  if (ofRequest) return "CALL_REFUSED";
  const isServed = exchange.violations.length === 0 && exchange.status === call.plan.status;
  return isServed ? "CALL_MISREAD" : "CALL_UNSERVED";
}
