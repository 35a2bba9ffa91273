import { respondJson } from "@org/testing/faults";
import { Agent, type Dispatcher, fetch as undiciFetch } from "undici";
import { describe, expect, it } from "vitest";
import { type CallInit, type Fetch, unwrap } from "../../src/index.ts";
import {
  call,
  clientOf,
  OPERATIONS,
  oauthMetadata,
  oauthOptions,
  serve,
} from "../faults/fault-client.ts";

/** A dispatcher, and the paths that it has sent. */
function noteDispatches() {
  const paths: string[] = [];
  const note: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
    paths.push(options.path);
    return dispatch(options, handler);
  };
  // What fetch's options are is up to the types of the platform, which are the DOM's here.
  const options: Pick<CallInit, "dispatcher"> = { dispatcher: new Agent().compose(note) as never };
  return { paths, options };
}

async function serveTokens() {
  const server = await serve(({ target }) =>
    respondJson(target === "/oauth/token" ? { access_token: "test-token" } : { id: "tee" }),
  );
  return server;
}

describe("undici's dispatcher", () => {
  it.each(["client", "call"])("of a %s sends the request for a token too", async (holder) => {
    const server = await serveTokens();
    const { paths, options } = noteDispatches();
    const client = clientOf(server, {
      ...oauthOptions,
      metadata: oauthMetadata,
      fetch: undiciFetch,
      ...(holder === "client" && options),
    });
    const result = await call(client, OPERATIONS.get, holder === "call" ? options : {});
    expect(unwrap(result)).toEqual({ id: "tee" });
    expect(paths).toEqual(["/oauth/token", "/products/tee"]);
  });

  it("of a call takes precedence over the client's", async () => {
    const server = await serveTokens();
    const [ofClient, ofCall] = [noteDispatches(), noteDispatches()];
    const client = clientOf(server, { fetch: undiciFetch, ...ofClient.options });
    await call(client, OPERATIONS.get, ofCall.options);
    expect(ofClient.paths).toEqual([]);
    expect(ofCall.paths).toEqual(["/products/tee"]);
  });
});

it("any fetch has the type of the option, without a cast", async () => {
  const { default: nodeFetch } = await import("node-fetch");
  const fits: readonly Fetch[] = [
    fetch,
    undiciFetch,
    nodeFetch,
    (url: string, init: RequestInit) => fetch(url, init),
    (url: string | URL | Request, init?: RequestInit) => fetch(url, init),
    async () => new Response(),
  ];
  expect(fits.length).toBe(6);
});
