import {
  Agent,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { addResponseSamples } from "../contract/add-response-samples.ts";
import type { ContractDocument } from "../contract/contract-document.ts";
import { credentialCarriers } from "../contract/credential-carriers.ts";
import { listOperations } from "../contract/list-operations.ts";
import { relaxParameters } from "../contract/relax-parameters.ts";
import { relaxRequestBodies } from "../contract/relax-request-bodies.ts";
import { serverAddress } from "../contract/server-address.ts";
import type { TestCredentials } from "../contract/test-credentials.ts";
import { startPrism } from "../prism/start-prism.ts";
import {
  checkRequest,
  type ReceivedRequest,
  type RequestReport,
  type RequestRules,
} from "./check-request.ts";
import { checkResponse } from "./check-response.ts";
import { forwardRequest, pairsOf } from "./forward-request.ts";
import { createSchemaChecker } from "./schema-checker.ts";
import type { Violation } from "./violation.ts";
import type { WireRequest, WireResponse } from "./wire-message.ts";

/** One request, its answer, and the rules that either broke. */
export interface Exchange {
  /** Name of the operation; undefined where the request is for none. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path and query as they stood on the wire. */
  readonly path: string;
  readonly status: number;
  /** Security schemes that the request fulfilled, sorted. */
  readonly alternative: readonly string[] | undefined;
  readonly received: ReceivedRequest;
  readonly response: WireResponse;
  readonly violations: readonly Violation[];
}

/** A mock server with the independent checker in front of it. */
export interface CheckedMock {
  /** Origin, without a trailing slash. */
  readonly url: string;
  /** Everything that was exchanged so far, in order. */
  readonly exchanges: () => readonly Exchange[];
  /** Every rule that was broken so far. */
  readonly violations: () => readonly Violation[];
  readonly close: () => Promise<void>;
}

/** How a checked mock is set up. */
export interface CheckedMockOptions {
  readonly credentials: TestCredentials;
  /** One of the contract's `servers`, as written there, whose base path is mounted; default the first. */
  readonly server?: string | undefined;
}

/**
 * Starts Prism for a contract and the wire checker in front of it, on a free port of 127.0.0.1. A
 * request that breaks a rule is answered with 400 and the violations, and never reaches Prism.
 * @throws Error where the contract cannot be served
 */
export async function startCheckedMock(
  document: ContractDocument,
  { credentials, server: serverUrl }: CheckedMockOptions,
): Promise<CheckedMock> {
  const { basePath } = serverAddress(document, serverUrl);
  const rules: RequestRules = {
    document,
    operations: listOperations(document),
    basePath,
    carriers: credentialCarriers(document, credentials),
    checker: createSchemaChecker(document),
  };
  const prism = await startPrism(
    addResponseSamples(relaxParameters(relaxRequestBodies(document))),
  );
  const agent = new Agent({ keepAlive: true });
  const exchanges: Exchange[] = [];

  const answer = async (request: WireRequest): Promise<WireResponse> => {
    const report = checkRequest(request, rules);
    const exchange = await complete(report, request);
    exchanges.push(exchange);
    return exchange.response;
  };
  const complete = async (report: RequestReport, request: WireRequest): Promise<Exchange> => {
    const { operation, received, alternative, violations } = report;
    const isForwarded = operation !== undefined && violations.length === 0;
    const response = isForwarded
      ? await forwardRequest(prism.url, request.target.slice(basePath.length), request, agent)
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

  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, answer);
  });
  return {
    url: await listen(server),
    exchanges: () => [...exchanges],
    violations: () => exchanges.flatMap((exchange) => exchange.violations),
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await prism.close();
    },
  };
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: (request: WireRequest) => Promise<WireResponse>,
): Promise<void> {
  try {
    const response = await answer({
      method: incoming.method ?? "",
      target: incoming.url ?? "",
      headers: pairsOf(incoming.rawHeaders),
      body: Buffer.concat(await incoming.toArray()),
    });
    const headers = response.headers.filter(
      ([name]) => !/^(?:connection|keep-alive|transfer-encoding)$/i.test(name),
    );
    outgoing.writeHead(response.status, headers.flat()).end(response.body);
  } catch (error) {
    outgoing.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function refusal(violations: readonly Violation[]): WireResponse {
  const body = Buffer.from(
    JSON.stringify({ title: "the request breaks the contract", violations }),
  );
  return { status: 400, headers: [["Content-Type", "application/problem+json"]], body };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the mock has no port");
  return `http://127.0.0.1:${address.port}`;
}
