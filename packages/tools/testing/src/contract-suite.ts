import { listOperations } from "@org/mock-server/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CheckedMock, startCheckedMock } from "./start-checked-mock.ts";
import { judgeCall } from "./suite/judge-call.ts";
import { createCaller, type MakeCall, type SuiteSubject, waysOf } from "./suite/make-call.ts";
import { type PlannedCall, planCalls } from "./suite/plan-calls.ts";
import { setAsideCalls } from "./suite/set-aside-calls.ts";

/**
 * Defines the tests of a vendor's package against a checked mock of its contract: one per operation and
 * documented status, and one that fails if an operation is not called.
 */
export function contractSuite(subject: SuiteSubject): void {
  const { vendor, document, credentials, server } = subject;
  describe(`contract of ${vendor}`, () => {
    const operations = listOperations(document);
    const { calls, skipped } = setAsideCalls(
      planCalls(operations, credentials, waysOf(subject)),
      document,
    );
    const groups = groupByStatus(calls);
    const running: { mock?: CheckedMock; makeCall?: MakeCall } = {};

    beforeAll(async () => {
      running.mock = await startCheckedMock(document, { credentials, server });
      running.makeCall = createCaller(subject, running.mock);
    });
    afterAll(() => running.mock?.close());

    it("calls every operation with every status", () => {
      const called = new Set(calls.map(({ operation }) => operation.name));
      console.info(
        `${vendor}: ${called.size} operations × ${groups.size} statuses called, ${skipped.length} skipped`,
        ...skipped.map(({ what, reason }) => `\n  ${what}: ${reason}`),
      );
      expect(groups.size).toBeGreaterThan(0);
      const isExplained = (name: string): boolean =>
        skipped.some(({ what }) => what.startsWith(`${name} `));
      const missing = operations.filter(({ name }) => !called.has(name) && !isExplained(name));
      expect(missing.map(({ name }) => name)).toEqual([]);
    });

    it.each([...groups])("%s", async (_, group) => {
      expect(await makeAndJudge(group, vendor, running.makeCall)).toEqual([]);
    });
  });
}

function groupByStatus(calls: readonly PlannedCall[]): ReadonlyMap<string, readonly PlannedCall[]> {
  const nameOf = ({ operation, key, status }: PlannedCall): string =>
    `${operation.name} ${key}${key === String(status) ? "" : ` as ${status}`}`;
  const names = new Set(calls.map(nameOf));
  return new Map([...names].map((name) => [name, calls.filter((call) => nameOf(call) === name)]));
}

async function makeAndJudge(
  group: readonly PlannedCall[],
  vendor: string,
  makeCall: MakeCall | undefined,
): Promise<readonly string[]> {
  if (makeCall === undefined) return ["the mock did not start"];
  const problems: string[] = [];
  for (const plan of group) {
    const found = await judgeCall(await makeCall(plan), vendor);
    const how = `${plan.mode} ${plan.way} with [${plan.alternative.join(" and ")}]`;
    problems.push(...found.map((problem) => `${how}: ${problem}`));
  }
  return problems;
}
