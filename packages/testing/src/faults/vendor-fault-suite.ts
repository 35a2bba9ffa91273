import { setImmediate } from "node:timers/promises";
import {
  type ContractOperation,
  listOperations,
} from "@org/mock-server/contract/list-operations.ts";
import { serverAddress } from "@org/mock-server/contract/server-address.ts";
import { createSchemaChecker } from "@org/mock-server/wire/schema-checker.ts";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { SuiteSubject } from "../suite/make-call.ts";
import { redirectOrigin } from "../suite/redirect-origin.ts";
import { sampleCall } from "../suite/sample-call.ts";
import { type CallInit, callFunction, createClient } from "../suite/vendor-module.ts";
import { isReplayed } from "./is-replayed.ts";
import { type FaultRequest, type FaultServer, startFaultServer } from "./start-fault-server.ts";
import { VENDOR_ROWS, type VendorRow } from "./vendor-rows.ts";

/** No machine is so busy that an attempt ends by these, but where it comes to a standstill. */
const LIMITS = { attemptTimeout: 3_600_000, totalTimeout: 36_000_000 };

/** One operation called in one way, with what it meets. */
interface FaultCall {
  readonly name: string;
  readonly operation: ContractOperation;
  readonly init: CallInit;
  readonly kind: "replayed" | "once";
}

/**
 * Defines the tests that put every operation of a vendor, called with everything and with the least,
 * before the rows of the acceptance table: what is replayed must be what the contract declares.
 */
export function vendorFaultSuite(subject: SuiteSubject): void {
  const { vendor, document } = subject;
  const checker = createSchemaChecker(document);
  const calls = listOperations(document).flatMap((operation) =>
    (["full", "minimal"] as const).map((mode): FaultCall => {
      const init = sampleCall(operation, mode, document, checker);
      const kind = isReplayed(document, operation, init.body) ? "replayed" : "once";
      return { name: `${operation.name} (${mode})`, operation, init, kind };
    }),
  );

  describe(`faults of ${vendor}`, () => {
    const judgeAll = async (row: VendorRow, whileCalled?: WhileCalled) => {
      const met = await Promise.all(
        calls.map(async (call) => ({ call, server: await startFaultServer(row.answers()) })),
      );
      const judged = Promise.all(met.map(({ call, server }) => judge(subject, call, row, server)));
      await whileCalled?.(
        met.map(({ server }) => server),
        judged,
      );
      expect((await judged).flat()).toEqual([]);
    };

    // What they wait for is a time that they spend together.
    it.concurrent.each(VENDOR_ROWS.filter(({ stalls }) => !stalls))("$row $name", (row) =>
      judgeAll(row),
    );

    it.each(VENDOR_ROWS.filter(({ stalls }) => stalls))("$row $name", (row) => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
      onTestFinished(() => {
        vi.useRealTimers();
      });
      return judgeAll(row, endStalledAttempts);
    });

    it("calls every operation", () => {
      expect(calls.length).toBeGreaterThan(0);
    });
  });
}

/** What a test does between the start of its calls and their end. */
type WhileCalled = (servers: readonly FaultServer[], end: Promise<unknown>) => Promise<void>;

/**
 * Lets a time limit pass once every call has been sent and stands still, and then the waits between
 * attempts, a millisecond each turn of the event loop: far less than another limit.
 */
async function endStalledAttempts(
  servers: readonly FaultServer[],
  end: Promise<unknown>,
): Promise<void> {
  let hasEnded = false;
  const note = () => {
    hasEnded = true;
  };
  end.then(note, note);
  while (!hasEnded && servers.some(({ requests }) => requests.length === 0)) await setImmediate();
  for (let ms = LIMITS.attemptTimeout; !hasEnded; ms = 1) {
    await vi.advanceTimersByTimeAsync(ms);
    await setImmediate();
  }
}

async function judge(
  subject: SuiteSubject,
  { name, operation, init, kind }: FaultCall,
  row: VendorRow,
  server: FaultServer,
): Promise<readonly string[]> {
  const outcome = await outcomeOf(subject, operation, { ...init, ...LIMITS }, server);
  await server.close();
  const { requests } = server;
  const waited = (requests[1]?.at ?? Number.POSITIVE_INFINITY) - (requests[0]?.at ?? 0);
  return [
    ...(outcome === row.outcome[kind] ? [] : [`${name}: ${outcome}, not ${row.outcome[kind]}`]),
    ...(requests.length === row.attempts[kind]
      ? []
      : [`${name}: ${requests.length} requests, not ${row.attempts[kind]}`]),
    ...(waited >= (row.waitMs ?? 0) - 1 ? [] : [`${name}: again after ${waited} ms`]),
    ...(new Set(requests.map(bytesOf)).size === 1 ? [] : [`${name}: attempts differ`]),
  ];
}

/** Status of the result, or name of the error that the call rejected with. */
async function outcomeOf(
  { document, module, vendor, credentials, server }: SuiteSubject,
  operation: ContractOperation,
  init: object,
  { url }: FaultServer,
): Promise<unknown> {
  const { origin } = serverAddress(document, server);
  const alternative = Object.keys(operation.security[0] ?? {});
  const fetch = redirectOrigin(origin, url);
  const setup = { configured: alternative, credentials, fetch, baseUrl: undefined };
  const client = createClient(module, vendor, setup);
  try {
    const { status, error } = await callFunction(module, operation.name, client, init);
    return Number(status) < 400 || error instanceof Error ? status : `${status} without an error`;
  } catch (error) {
    return error instanceof Error ? error.name : error;
  }
}

function bytesOf({ method, target, headers, body }: FaultRequest): string {
  return JSON.stringify([method, target, headers, body.toString("latin1")]);
}
