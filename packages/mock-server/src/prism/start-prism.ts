/// <reference path="./pino.d.ts" />
import { createRequire } from "node:module";
import { getHttpOperationsFromSpec, ProblemJsonError } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Logger } from "pino";
import type { ContractDocument } from "../contract/contract-document.ts";

/** A running Prism server for one contract. */
export interface PrismServer {
  /** Origin, without a trailing slash. Prism ignores base paths: paths are the contract's own. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

// By require, because Node and Vite disagree on what an import of its CommonJS default is.
const { default: prismRoute }: typeof import("@stoplight/prism-http/dist/router/index.js") =
  createRequire(import.meta.url)("@stoplight/prism-http/dist/router/index.js");

const MALFORMED_PATH = {
  type: "https://stoplight.io/prism/errors#INVALID_PATH",
  title: "The path is not a valid sequence of percent escapes",
  status: 400,
};

const silence = (): void => {};
const SILENT_LOGGER: Logger = {
  info: silence,
  debug: silence,
  success: silence,
  warn: silence,
  error: silence,
  child: () => SILENT_LOGGER,
};

/**
 * Starts Prism in this process on a free port of 127.0.0.1, silent, with security checks and its
 * own `errors` mode on. One contract per server: Prism would mix up several.
 * @throws Error where Prism cannot read the contract
 */
export async function startPrism(document: ContractDocument): Promise<PrismServer> {
  // Prism dereferences in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const server = createServer(operations, {
    components: { logger: SILENT_LOGGER, route: routeSafely },
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    cors: false,
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

/**
 * Responds to a malformed percent escape with 400: further inside, Prism would end the whole
 * process.
 */
const routeSafely: typeof prismRoute = (request) => {
  try {
    decodeURIComponent(request.input.url.path);
  } catch {
    return { _tag: "Left", left: ProblemJsonError.fromTemplate(MALFORMED_PATH) };
  }
  return prismRoute(request);
};
