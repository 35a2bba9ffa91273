import { Agent } from "node:http";
import { addResponseSamples } from "./contract/add-response-samples.ts";
import type { ContractDocument } from "./contract/contract-document.ts";
import { credentialCarriers, type KnownCredentials } from "./contract/credential-carriers.ts";
import { listOperations } from "./contract/list-operations.ts";
import { fillTemplate, prismPaths } from "./contract/prism-paths.ts";
import { callAddress } from "./contract/server-address.ts";
import { cutDistantSchemas } from "./prism/cut-distant-schemas.ts";
import { relaxForPrism } from "./prism/relax-for-prism.ts";
import { serveSlices } from "./prism/serve-slices.ts";
import { type RequestHandler, serveRequests } from "./serve-requests.ts";
import {
  CALLED_HEADER,
  checkRequest,
  type ReceivedRequest,
  type RequestReport,
  type RequestRules,
} from "./wire/check-request.ts";
import { checkResponse } from "./wire/check-response.ts";
import { forwardRequest } from "./wire/forward-request.ts";
import { createSchemaChecker } from "./wire/schema-checker.ts";
import type { Violation } from "./wire/violation.ts";
import { splitOnce, type WireRequest, type WireResponse } from "./wire/wire-message.ts";

/** One request, its response, and the rules that either broke. */
export interface Exchange {
  /** Name of the operation; undefined if the request matches none. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  readonly status: number;
  /** Security schemes that the request satisfied, sorted; undefined if none. */
  readonly alternative: readonly string[] | undefined;
  readonly received: ReceivedRequest;
  readonly response: WireResponse;
  readonly violations: readonly Violation[];
}

/** A running mock server. */
export interface MockServer {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** The base URL for a client: the origin, and the base path of the contract's server. */
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

/** How a mock server is set up. */
export interface MockOptions {
  /** What the security schemes expect; with `any`, whatever looks like a credential. */
  readonly credentials: KnownCredentials | "any";
  /** One of the contract's `servers`, as written there, whose base path is mounted; default the first. */
  readonly server?: string | undefined;
  /** On 127.0.0.1; a free one when left out. */
  readonly port?: number | undefined;
  /** Whether pages of other origins may call it; default no. */
  readonly cors?: boolean | undefined;
  /** Called with every exchange, in order. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

/**
 * Starts Prism for a contract and the wire checker in front of it. A request that breaks a rule
 * gets a 400 with the violations (401 or 404 if they are all of that kind), and never reaches
 * Prism.
 * @throws Error where the contract cannot be served; with the code EADDRINUSE where the port is
 * taken
 */
export async function startMock(
  document: ContractDocument,
  options: MockOptions,
): Promise<MockServer> {
  const { credentials, server: serverUrl, port = 0, cors = false, onExchange } = options;
  const { basePath } = callAddress(document, serverUrl);
  const rules: RequestRules = {
    document,
    operations: listOperations(document),
    basePath,
    carriers: credentialCarriers(document, credentials),
    checker: createSchemaChecker(document),
  };
  const agent = new Agent({ keepAlive: true });
  const paths = prismPaths(document);
  const prism = await serveSlices(document, (slice) =>
    cutDistantSchemas(relaxForPrism(addResponseSamples(slice), paths)),
  );

  const forward = async (
    path: string,
    values: ReadonlyMap<string, string>,
    request: WireRequest,
  ): Promise<WireResponse> => {
    const served = paths.get(path) ?? path;
    const [, query] = splitOnce(request.target, "?");
    const target =
      served === path
        ? request.target.slice(basePath.length)
        : `${fillTemplate(served, values)}${query === "" ? "" : `?${query}`}`;
    const headers = request.headers.filter(([name]) => name !== CALLED_HEADER);
    return prism.call(path, (url) => forwardRequest(url, target, { ...request, headers }, agent));
  };
  const complete = async (report: RequestReport, request: WireRequest): Promise<Exchange> => {
    const { operation, received, alternative, violations } = report;
    const isForwarded = operation !== undefined && violations.length === 0;
    const response = isForwarded
      ? await forward(operation.path, report.pathValues, request)
      : refusal(violations);
    const broken = isForwarded
      ? checkResponse(response, operation, document, rules.checker)
      : violations;
    const { method, target: path } = request;
    const { status } = response;
    return {
      operation: operation?.name,
      method,
      path,
      status,
      alternative,
      received,
      response,
      violations: broken,
    };
  };
  const handle: RequestHandler = async (request) => {
    const exchange = await complete(checkRequest(request, rules), request);
    onExchange?.(exchange);
    return exchange.response;
  };

  const server = await serveRequests(handle, { port, cors }).catch(async (error: unknown) => {
    await prism.close();
    throw error;
  });
  return {
    url: server.url,
    baseUrl: `${server.url}${basePath}`,
    close: async () => {
      agent.destroy();
      await server.close();
      await prism.close();
    },
  };
}

const REFUSALS: ReadonlyMap<string, number> = new Map([
  ["credentials", 401],
  ["route", 404],
]);

function refusal(violations: readonly Violation[]): WireResponse {
  const [status = 400, ...others] = new Set(violations.map(({ code }) => REFUSALS.get(code)));
  const body = Buffer.from(
    JSON.stringify({ title: "the request breaks the contract", violations }),
  );
  return {
    status: others.length === 0 ? status : 400,
    headers: [["Content-Type", "application/problem+json"]],
    body,
  };
}
