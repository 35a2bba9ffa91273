import type { ContractDocument } from "@org/mock-server/contract";
import { createSchemaChecker, isJsonType, type SchemaChecker } from "@org/mock-server/wire";
import type { CallPlan, PlannedCall, SkippedCall } from "./plan-calls.ts";
import { samplePlan, UnsampledError } from "./sample-plan.ts";

/**
 * The plan without the calls that no client could make or no server could respond to as the contract
 * says, each with its reason: a schema without a sample, or a vendor's example that breaks its schema.
 */
export function setAsideCalls({ calls, skipped }: CallPlan, document: ContractDocument): CallPlan {
  const checker = createSchemaChecker(document);
  const judged = calls.map((call) => [call, whyUncallable(call, document, checker)] as const);
  const aside = judged.flatMap(([call, reason]) => (reason ? [describe(call, reason)] : []));
  return {
    calls: judged.filter(([, reason]) => reason === undefined).map(([call]) => call),
    skipped: [...skipped, ...new Map(aside.map((one) => [one.what, one])).values()],
  };
}

function whyUncallable(
  call: PlannedCall,
  document: ContractDocument,
  checker: SchemaChecker,
): string | undefined {
  const fixed = new URLSearchParams(call.operation.path.split("?")[1]);
  const twice = call.operation.parameters.find(
    (one) => one.in === "query" && one.required && fixed.has(one.name),
  );
  if (twice)
    return `the path contains the query parameter ${twice.name}, which is also a required parameter`;
  const sampled = samplePlan(call, document, checker);
  if (sampled instanceof UnsampledError) return sampled.message;
  const { operation, key, example = "" } = call;
  const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
  if (!content || !isJsonType(content.mediaType) || !Object.hasOwn(content.examples, example)) {
    return undefined;
  }
  const { value } = Object(content.examples[example]);
  if (value === undefined) return "the example has no value";
  const [problem] = checker.check(content.schema, value, "response");
  return problem === undefined ? undefined : `the example breaks its own schema: ${problem}`;
}

function describe({ operation, key, mode, example }: PlannedCall, reason: string): SkippedCall {
  return { what: `${operation.name} ${key} (${mode}, ${example ?? "no content"})`, reason };
}
