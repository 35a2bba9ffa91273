import {
  type ContractDocument,
  type ContractOperation,
  concreteStatuses,
  listOperations,
  serverAddress,
} from "@org/mock-server/contract";
import { createSchemaChecker, isJsonType } from "@org/mock-server/wire";
import { sampleSchema } from "@org/test-doubles/sample";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SuiteSubject } from "../suite/make-call.ts";
import { isSuccess } from "../suite/plan-calls.ts";
import { redirectOrigin } from "../suite/redirect-origin.ts";
import { sampleCall } from "../suite/sample-call.ts";
import { type CallInit, callFunction, createClient } from "../suite/vendor-module.ts";
import { isReplayed } from "./is-replayed.ts";
import { type ManualLimit, PATIENT, takeLimits } from "./manual-limit.ts";
import { type FaultResponse, respondJson } from "./response.ts";
import { type FaultRequest, type FaultServer, startFaultServer } from "./start-fault-server.ts";
import { VENDOR_FAULTS, type VendorFault } from "./vendor-faults.ts";

/** One operation, called in one way. */
interface FaultCall {
  readonly name: string;
  readonly operation: ContractOperation;
  readonly init: CallInit;
  readonly kind: "replayed" | "once";
}

/**
 * Defines a test per fault that calls every operation of a vendor, with all of its parameters and with
 * the required ones alone: calls must be retried exactly as the contract declares.
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
    const problemsOf = async (fault: VendorFault, limits: readonly ManualLimit[] = []) =>
      (
        await Promise.all(calls.map((call, index) => judge(subject, call, fault, limits[index])))
      ).flat();

    // At the same time: they mostly wait for the next attempt.
    it.concurrent.each(VENDOR_FAULTS.filter(({ timesOut }) => !timesOut))(
      "$name",
      async (fault) => {
        expect(await problemsOf(fault)).toEqual([]);
      },
    );

    it.each(VENDOR_FAULTS.filter(({ timesOut }) => timesOut))("$name", async (fault) => {
      const { limits, restore } = takeLimits(calls.length);
      onTestFinished(restore);
      expect(await problemsOf(fault, limits)).toEqual([]);
    });

    it("calls every operation", () => {
      expect(calls.length).toBeGreaterThan(0);
    });
  });
}

async function judge(
  subject: SuiteSubject,
  { name, operation, init, kind }: FaultCall,
  fault: VendorFault,
  limit: ManualLimit | undefined,
): Promise<readonly string[]> {
  const respond = fault.responses(successOf(subject.document, operation));
  const server = await startFaultServer(({ index }) => {
    if (index === 0) limit?.end();
    return respond();
  });
  const options = limit ? { ...PATIENT, attemptTimeout: limit.milliseconds } : PATIENT;
  const outcome = await outcomeOf(subject, operation, { ...init, ...options }, server);
  await server.close();
  const { requests } = server;
  const waited = (requests[1]?.at ?? Number.POSITIVE_INFINITY) - (requests[0]?.at ?? 0);
  return [
    ...(outcome === fault.outcome[kind] ? [] : [`${name}: ${outcome}, not ${fault.outcome[kind]}`]),
    ...(requests.length === fault.attempts[kind]
      ? []
      : [`${name}: ${requests.length} requests, not ${fault.attempts[kind]}`]),
    ...(waited >= (fault.waitMs ?? 0) - 1 ? [] : [`${name}: retried after ${waited} ms`]),
    ...(new Set(requests.map(bytesOf)).size === 1 ? [] : [`${name}: attempts differ`]),
  ];
}

/** An empty list where the contract documents a list, else an empty object. */
function successOf({ components }: ContractDocument, operation: ContractOperation): FaultResponse {
  const { key } = concreteStatuses(operation).find(({ status }) => isSuccess(status)) ?? {};
  const [content] = operation.responses.find((one) => one.key === key)?.contents ?? [];
  if (content === undefined || !isJsonType(content.mediaType)) return respondJson({});
  // Components contain only JSON: they were parsed from it.
  const options = {
    mode: "minimal",
    direction: "response",
    components: components as never,
  } as const;
  return respondJson(Array.isArray(sampleSchema(content.schema, options)) ? [] : {});
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
