import { isDeepStrictEqual } from "node:util";
import { listOperations } from "@org/mock-server/contract";
import { createSchemaChecker } from "@org/mock-server/wire";
import { type DescribedAuth, describeAuth } from "./describe-auths.ts";
import { preference, type SuiteSubject } from "./make-call.ts";
import { isSuccess, type PlannedCall, planCalls } from "./plan-calls.ts";
import { samplePlan, UnsampledError } from "./sample-plan.ts";
import type { CallInit } from "./vendor-module.ts";

/** A call as JSON, so that any process can make it, and its expected result. */
export interface DescribedCall {
  /** Name of the exported function. */
  readonly operation: string;
  /** For a call by path: the method in upper case, and the path as the contract has it. */
  readonly method: string;
  readonly path: string;
  /** The client's `auth`; empty if the operation needs no credential. */
  readonly auth: DescribedAuth;
  /** Also asks the mock for the status (RFC 7240). */
  readonly init: CallInit;
  readonly status: number;
  /** Whether the contract has a body for that status. */
  readonly hasContent: boolean;
}

/**
 * Two calls that exercise a client: a successful upsert, or else its first operation with a body; and
 * an error of a read, or else of any operation. Full calls are preferred. Fewer calls if the contract
 * has none that JSON can express.
 */
export function describeCalls({
  document,
  credentials,
}: Pick<SuiteSubject, "document" | "credentials">): readonly DescribedCall[] {
  const checker = createSchemaChecker(document);
  const planned = planCalls(listOperations(document), credentials).calls;
  const describe = (plan: PlannedCall): readonly DescribedCall[] => {
    const sampled = samplePlan(plan, document, checker);
    if (sampled instanceof UnsampledError || !isJson(sampled)) return [];
    const { operation, status, example, configured } = plan;
    const init = { ...sampled, headers: { Prefer: preference(plan) } };
    const auth = describeAuth(configured, credentials);
    const hasContent = example !== undefined;
    const { name, method, path } = operation;
    return [{ operation: name, method, path, auth, init, status, hasContent }];
  };
  const first = (plans: readonly PlannedCall[]): readonly DescribedCall[] => {
    for (const plan of plans) {
      const described = describe(plan);
      if (described.length > 0) return described;
    }
    return [];
  };
  const successes = planned.filter(({ status }) => isSuccess(status));
  const errors = planned.filter(({ status }) => status >= 400 && status < 500);
  return [
    ...first(
      preferring(
        successes,
        ({ operation }) => operation.name === "upsertProduct",
        ({ operation }) => operation.body !== undefined,
      ),
    ),
    ...first(
      preferring(
        errors,
        ({ operation }) => operation.method === "GET",
        ({ status }) => status === 404,
      ),
    ),
  ];
}

/** Sorts plans that meet a condition before those that do not; the first condition counts most. */
function preferring(
  plans: readonly PlannedCall[],
  ...conditions: readonly ((plan: PlannedCall) => boolean)[]
): readonly PlannedCall[] {
  const rank = (plan: PlannedCall): number =>
    conditions.reduce((sum, holds) => sum * 2 + (holds(plan) ? 0 : 1), 0);
  return plans.toSorted((left, right) => rank(left) - rank(right));
}

/** Dates, files and undefined do not survive JSON. */
function isJson(init: CallInit): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(init)), init);
}
