import { type ContractDocument, SAMPLE_KEYS } from "@org/mock-server/contract";
import type { SchemaChecker } from "@org/mock-server/wire";
import { sampleSchema } from "@org/test-doubles/sample";
import type { PlannedCall } from "./plan-calls.ts";
import { sampleCall } from "./sample-call.ts";
import type { CallInit } from "./vendor-module.ts";

/**
 * There is no call, because no sample of a schema was found. Nearly always the schema contradicts
 * itself, but that is not proved.
 */
export class UnsampledError extends Error {
  override readonly name: string = "UnsampledError";
}

/** What a planned call passes, or why that has no sample; the response must have one too. */
export function samplePlan(
  plan: PlannedCall,
  document: ContractDocument,
  checker: SchemaChecker,
): CallInit | UnsampledError {
  try {
    sampleResponse(plan, document);
    return sampleCall(plan.operation, plan.mode, document, checker);
  } catch (error) {
    return new UnsampledError(error instanceof Error ? error.message : String(error));
  }
}

/** Samples the response that the mock must return. @throws Error if there is no sample */
function sampleResponse(
  { operation, key, example, mode }: PlannedCall,
  document: ContractDocument,
): void {
  if (example !== SAMPLE_KEYS[mode]) return;
  const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
  // Components contain only JSON: they were parsed from it.
  const options = {
    mode,
    direction: "response",
    components: document.components as never,
  } as const;
  sampleSchema(content?.schema ?? true, options);
}
