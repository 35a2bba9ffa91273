/// <reference path="./pino.d.ts" />
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  ProblemJsonError,
  VIOLATIONS,
} from "@stoplight/prism-http";
import type { Logger } from "pino";
import type { ContractDocument } from "../contract/contract-document.ts";
import type { Preferences } from "../wire/parse-headers.ts";
import { problemResponse, type WireRequest, type WireResponse } from "../wire/wire-message.ts";
import { readForPrism } from "./read-for-prism.ts";
import {
  isStatus,
  type PrismViolation,
  writeFromPrism,
  writeViolations,
} from "./write-from-prism.ts";

/** Prism for one contract, without a server of its own. */
export interface Prism {
  /**
   * Responds to a request that the wire checker found nothing wrong with; with a problem (RFC 9457)
   * where Prism finds something, or fails. Never rejects.
   * @param target path and query as Prism serves them: it ignores base paths
   */
  readonly respond: (
    target: string,
    request: WireRequest,
    preferences: Preferences,
  ) => Promise<WireResponse>;
}

const silence = (): void => {};
const SILENT_LOGGER: Logger = {
  info: silence,
  debug: silence,
  success: silence,
  warn: silence,
  error: silence,
  child: () => SILENT_LOGGER,
};

const CONFIG = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const satisfies IHttpConfig;

/**
 * Prepares Prism for a contract in this process, silent, with security checks and its own `errors`
 * mode on. One contract each: Prism would mix up several.
 *
 * Prism's own HTTP server is not used. It starts a promise per request and drops it, so that what
 * Prism throws there ends the process; here it is awaited.
 * @throws Error where Prism cannot read the contract
 */
export async function createPrism(document: ContractDocument): Promise<Prism> {
  // Prism dereferences in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const instance = createInstance(CONFIG, { logger: SILENT_LOGGER });
  return {
    respond: async (target, request, { mediaTypes, code, exampleKey }) => {
      try {
        const mock = {
          ...CONFIG.mock,
          ...(mediaTypes !== undefined && { mediaTypes: [...mediaTypes] }),
          ...(code !== undefined && { code }),
          ...(exampleKey !== undefined && { exampleKey }),
        };
        const input = readForPrism(target, request);
        const result = await instance.request(input, operations, { ...CONFIG, mock })();
        if (result._tag === "Left") return refuse(result.left);
        const { output, validations } = result.right;
        const broken = [
          ...validations.input.map((one) => ({ ...one, of: "request" as const })),
          ...validations.output.map((one) => ({ ...one, of: "response" as const })),
        ];
        return withViolations(writeFromPrism(output), broken);
      } catch (error) {
        return refuse(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}

const ERROR_SEVERITY = 0;

/** As Prism's server has it: named in a header, and an error if the response itself is wrong. */
function withViolations(response: WireResponse, broken: readonly PrismViolation[]): WireResponse {
  if (broken.length === 0) return response;
  const isWrong = broken.some((one) => one.of === "response" && one.severity === ERROR_SEVERITY);
  const { headers, ...rest } = isWrong
    ? refuse(ProblemJsonError.fromTemplate(VIOLATIONS))
    : response;
  return { ...rest, headers: [...headers, ["sl-violations", writeViolations(broken)]] };
}

/** A problem without the error's stack. */
function refuse(error: Error): WireResponse {
  const problem = ProblemJsonError.toProblemJson(error);
  return problemResponse(isStatus(problem.status) ? problem.status : 500, { ...problem });
}
