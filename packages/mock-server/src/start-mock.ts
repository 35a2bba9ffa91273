import { checkHosts } from "./allowed-hosts.ts";
import { addResponseSamples } from "./contract/add-response-samples.ts";
import type { ContractDocument } from "./contract/contract-document.ts";
import { credentialCarriers, type KnownCredentials } from "./contract/credential-carriers.ts";
import { type ContractOperation, listOperations } from "./contract/list-operations.ts";
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
  refuseRequest,
} from "./wire/check-request.ts";
import { checkResponse } from "./wire/check-response.ts";
import { createSchemaChecker } from "./wire/schema-checker.ts";
import { messageOf, type Violation } from "./wire/violation.ts";
import {
  problemResponse,
  splitOnce,
  type WireRequest,
  type WireResponse,
} from "./wire/wire-message.ts";

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
  /**
   * Whether pages of other origins may call it; default no. With cookies only those of this machine
   * and of `allowedHosts` may.
   */
  readonly cors?: boolean | undefined;
  /**
   * Names under which it may be called beside `localhost` and other loopback ones, without a port;
   * default none. A request for another host gets a 403.
   */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The largest body of a request in bytes, default 10 MiB; a larger one gets a 413. */
  readonly maxBodySize?: number | undefined;
  /** Called with every exchange, in order. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
}

const MAX_BODY_SIZE = 10 * 1024 * 1024;

/**
 * Starts Prism for a contract and the wire checker in front of it. A request that breaks a rule
 * gets a 400 with the violations (401, 403, 404 or 413 if they are all of that kind), and never
 * reaches Prism. What `onExchange` throws is not caught.
 * @throws Error where the contract cannot be served, or an allowed host is no host's name; with the
 * code EADDRINUSE where the port is taken
 */
export async function startMock(
  document: ContractDocument,
  options: MockOptions,
): Promise<MockServer> {
  const { credentials, server: serverUrl, port = 0, cors = false, onExchange } = options;
  const { allowedHosts = [], maxBodySize = MAX_BODY_SIZE } = options;
  checkHosts(allowedHosts);
  const { basePath } = callAddress(document, serverUrl);
  const rules: RequestRules = {
    document,
    operations: listOperations(document),
    basePath,
    carriers: credentialCarriers(document, credentials),
    checker: createSchemaChecker(document),
  };
  const paths = prismPaths(document);
  const prism = await serveSlices(document, (slice) =>
    cutDistantSchemas(relaxForPrism(addResponseSamples(slice), paths)),
  );

  const respond = async (
    { path }: ContractOperation,
    { pathValues, preferences }: RequestReport,
    request: WireRequest,
  ): Promise<WireResponse> => {
    const served = paths.get(path) ?? path;
    const [, query] = splitOnce(request.target, "?");
    const target =
      served === path
        ? request.target.slice(basePath.length)
        : `${fillTemplate(served, pathValues)}${query === "" ? "" : `?${query}`}`;
    const headers = request.headers.filter(([name]) => name !== CALLED_HEADER);
    const slice = await prism.forPath(path);
    return slice.respond(target, { ...request, headers }, preferences);
  };
  const complete = async (report: RequestReport, request: WireRequest): Promise<Exchange> => {
    const { operation, received, alternative, violations } = report;
    const isValid = operation !== undefined && violations.length === 0;
    const response = isValid ? await respond(operation, report, request) : refusal(violations);
    const broken = isValid
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
  const examine = async (
    request: WireRequest,
    refused: Violation | undefined,
  ): Promise<Exchange> => {
    try {
      const report = refused ? refuseRequest(refused) : checkRequest(request, rules);
      return await complete(report, request);
    } catch (error) {
      return complete(refuseRequest({ code: "prism", message: messageOf(error) }), request);
    }
  };
  const handle: RequestHandler = async ({ request, refusal: refused }) => {
    const exchange = await examine(request, refused);
    onExchange?.(exchange);
    return exchange.response;
  };

  const server = await serveRequests(handle, { port, cors, allowedHosts, maxBodySize });
  return { url: server.url, baseUrl: `${server.url}${basePath}`, close: server.close };
}

const REFUSALS: ReadonlyMap<string, number> = new Map([
  ["credentials", 401],
  ["host", 403],
  ["route", 404],
  ["body-size", 413],
  ["prism", 500],
]);

function refusal(violations: readonly Violation[]): WireResponse {
  const [first = 400, ...others] = new Set(violations.map(({ code }) => REFUSALS.get(code)));
  const status = others.length === 0 ? first : 400;
  const title =
    status === 500 ? "the mock server cannot respond" : "the request breaks the contract";
  return problemResponse(status, { title, violations });
}
