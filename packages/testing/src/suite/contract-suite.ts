import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listOperations } from "../contract/list-operations.ts";
import { type CheckedMock, startCheckedMock } from "../wire/start-checked-mock.ts";
import { judgeCall } from "./judge-call.ts";
import { createCaller, type MakeCall, type SuiteSubject } from "./make-call.ts";
import { type PlannedCall, planCalls } from "./plan-calls.ts";

/**
 * Defines the tests of a vendor's package against a checked mock of its contract: one test for every
 * operation and documented status, and a last one that counts them and fails when there were none.
 */
export function contractSuite(subject: SuiteSubject): void {
  const { vendor, document, credentials, server } = subject;
  const operations = listOperations(document);
  const { calls, skipped } = planCalls(operations, credentials);
  const groups = Map.groupBy(calls, ({ operation, key, status }) => `${operation.name} ${key} as ${status}`);

  describe(`contract of ${vendor}`, () => {
    const running: { mock?: CheckedMock; makeCall?: MakeCall } = {};
    const called = new Set<string>();

    beforeAll(async () => {
      running.mock = await startCheckedMock(document, { credentials, server });
      running.makeCall = createCaller(subject, running.mock);
    });
    afterAll(() => running.mock?.close());

    it.each([...groups])("%s", async (name, group) => {
      const problems = await makeAndJudge(group, vendor, running.makeCall);
      called.add(name);
      expect(problems).toEqual([]);
    });

    it("has called every operation with every status", () => {
      const names = new Set([...called].map((name) => name.split(" ")[0]));
      console.info(
        `${vendor}: ${names.size} operations × ${called.size} statuses called, ${skipped.length} skipped`,
        ...skipped.map(({ what, reason }) => `\n  ${what}: ${reason}`),
      );
      expect(called.size).toBeGreaterThan(0);
      expect(names.size).toBe(operations.length);
      expect(called.size).toBe(groups.size);
      expect(running.mock?.violations()).toEqual([]);
    });
  });
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
