import { type ContractDocument, SAMPLE_KEYS } from "@org/mock-server/contract";
import type { SchemaChecker } from "@org/mock-server/wire";
import { sampleSchema } from "@org/test-doubles/sample";
import type { PlannedCall } from "./plan-calls.ts";
import { sampleCall } from "./sample-call.ts";
import type { CallInit } from "./vendor-module.ts";

/**
 * In place of a call: no sample of a schema of the contract was found. Nearly always the schema
 * contradicts itself, but that is not proved.
 */
export class UnsampledError extends Error {
  override readonly name: string = "UnsampledError";
}

/** What a planned call passes, or why there is no such thing; the answer's sample is tried as well. */
export function samplePlan(
  plan: PlannedCall,
  document: ContractDocument,
  checker: SchemaChecker,
): CallInit | UnsampledError {
  try {
    sampleAnswer(plan, document);
    return sampleCall(plan.operation, plan.mode, document, checker);
  } catch (error) {
    return new UnsampledError(error instanceof Error ? error.message : String(error));
  }
}

/** Tries what the mock is asked to answer. @throws Error where no sample is found */
function sampleAnswer(
  { operation, key, example, mode }: PlannedCall,
  document: ContractDocument,
): void {
  if (example !== SAMPLE_KEYS[mode]) return;
  const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
  // Components hold nothing but JSON: they were read from it.
  const options = {
    mode,
    direction: "response",
    components: document.components as never,
  } as const;
  sampleSchema(content?.schema ?? true, options);
}
