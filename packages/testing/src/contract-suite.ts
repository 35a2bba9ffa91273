import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContractDocument } from "./contract/contract-document.ts";
import { listOperations } from "./contract/list-operations.ts";
import type { TestCredentials } from "./contract/test-credentials.ts";
import { judgeCall } from "./suite/judge-call.ts";
import { createCaller, type MakeCall, type SuiteSubject } from "./suite/make-call.ts";
import { type PlannedCall, planCalls } from "./suite/plan-calls.ts";
import { readSubject } from "./suite/read-subject.ts";
import type { VendorModule } from "./suite/vendor-module.ts";
import { type CheckedMock, startCheckedMock } from "./wire/start-checked-mock.ts";

export { readContract } from "./contract/read-contract.ts";

/** A vendor's package and its contract; credentials and server come from `vendor.yaml` unless given. */
export interface ContractSuiteOptions {
  /** Slug, e.g. `voucherify`. */
  readonly vendor: string;
  /** The parsed `openapi.json`. */
  readonly document: ContractDocument;
  /** The namespace object of the vendor's package. */
  readonly module: VendorModule;
  readonly credentials?: TestCredentials;
  /** The client's default server, as written in the contract. */
  readonly server?: string | undefined;
}

/**
 * Defines the tests of a vendor's package against a checked mock of its contract: one test for every
 * operation and documented status, and a last one that counts them and fails when there were none.
 */
export function contractSuite(options: ContractSuiteOptions): void {
  describe(`contract of ${options.vendor}`, async () => {
    const subject = await completeSubject(options);
    const { vendor, document, credentials, server } = subject;
    const operations = listOperations(document);
    const { calls, skipped } = planCalls(operations, credentials);
    const groups = groupByStatus(calls);
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

async function completeSubject({
  vendor,
  document,
  module,
  credentials,
  server,
}: ContractSuiteOptions): Promise<SuiteSubject> {
  if (credentials !== undefined && server !== undefined) {
    return { vendor, document, module, credentials, server };
  }
  const known = await readSubject(vendor, module);
  const given = { credentials: credentials ?? known.credentials, server: server ?? known.server };
  return { ...known, document, ...given };
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
