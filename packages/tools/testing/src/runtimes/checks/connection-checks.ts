import type { Problems } from "@org/exec";
import {
  type Certificate,
  type FaultResponse,
  FIN,
  makeAuthority,
  makeSelfSigned,
  RESET,
  respond,
  respondJson,
} from "../../faults/index.ts";
import { between, findMismatches } from "../find-mismatches.ts";
import type { NodeRuntime, Runtime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import type { TaskOperation } from "../task.ts";
import { withServer } from "../with-server.ts";

const CERTIFICATES = [
  {
    name: "expired",
    code: "CERT_HAS_EXPIRED",
    certify: ({ authority }: NodeRuntime) =>
      authority.issue({ host: "127.0.0.1", to: new Date(Date.now() - 1000) }),
  },
  {
    name: "self-signed",
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    certify: () => makeSelfSigned("127.0.0.1"),
  },
  {
    name: "for another host",
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
    certify: ({ authority }: NodeRuntime) => authority.issue({ host: "other.test" }),
  },
  {
    name: "of an unknown authority",
    code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    certify: async () => (await makeAuthority()).issue({ host: "127.0.0.1" }),
  },
];

/** Connections that are stale, untrusted, refused, or kept open for nothing. */
export const CONNECTION_CHECKS: readonly RuntimeCheck[] = [
  ...[
    { ending: "closes", step: FIN },
    { ending: "resets", step: RESET },
  ].flatMap(({ ending, step }) =>
    (["get", "put", "delete", "upsert", "post"] as const).map(
      (operation): RuntimeCheck => ({
        name: `the server ${ending} a kept-alive connection, ${operation}`,
        node: (runtime) => meetStale(runtime, step, operation),
      }),
    ),
  ),
  ...CERTIFICATES.map(
    ({ name, code, certify }): RuntimeCheck => ({
      name: `a certificate that is ${name}`,
      node: async (runtime) => meetCertificate(runtime, code, await certify(runtime)),
    }),
  ),
  {
    name: "a valid certificate",
    node: async (runtime) =>
      withServer(
        runtime,
        respondJson({}),
        async ({ url }) => {
          const { calls } = await runtime.perform({ url, calls: [{ operation: "post" }] });
          return findMismatches("POST", calls[0], { status: 200 });
        },
        { certificate: await runtime.authority.issue({ host: "127.0.0.1" }) },
      ),
  },
  {
    name: "a refused connection",
    node: async (runtime) => {
      const { url, close } = await runtime.serve(() => respondJson({}));
      await close();
      const options = { maxRetries: 1 };
      const calls = [{ operation: "put" }, { operation: "post" }] as const;
      const report = await runtime.perform({ url, options, calls });
      const wanted = { name: "NetworkError", code: "ECONNREFUSED", attempts: 2, ambiguous: false };
      return report.calls.flatMap(({ error }) => findMismatches("call", error, wanted));
    },
  },
  {
    name: "unread responses keep no connection open",
    node: (runtime) =>
      holdNothing(runtime, respondJson({ long: "x".repeat(100_000) }, 503), { maxRetries: 1 }),
  },
  {
    name: "redirects keep no connection open",
    node: (runtime) =>
      holdNothing(runtime, respond(307, "x".repeat(100_000), { Location: "/elsewhere" }), {}),
  },
];

/** The server ends its first connection when a second request arrives on it. */
function meetStale(
  runtime: Runtime,
  step: typeof FIN,
  operation: TaskOperation,
): Promise<Problems> {
  return withServer(
    runtime,
    ({ connection, turn }) => (connection === 0 && turn === 1 ? [step] : respondJson({})),
    async ({ url, requests }) => {
      const report = await runtime.perform({
        url,
        options: { maxRetries: 0 },
        calls: [{ operation: "get" }, { operation }],
      });
      const [, second] = report.calls;
      const turns = requests.map(({ connection, turn }) => `${connection}.${turn}`).join();
      if (operation !== "post") {
        return [
          ...findMismatches("replayed call", second, { status: 200 }),
          ...findMismatches("server", { turns }, { turns: "0.0,0.1,1.0" }),
        ];
      }
      const wanted = { name: "NetworkError", ambiguous: true, attempts: 1 };
      return [
        ...findMismatches("POST", second?.error, wanted),
        ...findMismatches("server", { turns }, { turns: "0.0,0.1" }),
      ];
    },
  );
}

function meetCertificate(
  runtime: Runtime,
  code: string,
  certificate: Certificate,
): Promise<Problems> {
  return withServer(
    runtime,
    respondJson({}),
    async ({ url, requests }) => {
      const { calls } = await runtime.perform({ url, calls: [{ operation: "put" }] });
      const wanted = { name: "NetworkError", code, attempts: 1, retryable: false };
      return [
        ...findMismatches("PUT", calls[0]?.error, { ...wanted, ambiguous: false }),
        ...findMismatches("server", requests, { length: 0 }),
      ];
    },
    { certificate },
  );
}

/** Consecutive calls whose responses nobody reads leave at most two connections open. */
function holdNothing(
  runtime: Runtime,
  response: FaultResponse,
  options: object,
): Promise<Problems> {
  return withServer(runtime, response, async ({ url, requests, openConnections }) => {
    const calls = Array.from({ length: 15 }, () => ({ operation: "put" }) as const);
    await runtime.perform({ url, options, calls });
    // The server notices a closed connection a little later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const actual = { requests: requests.length, open: openConnections() };
    return findMismatches("server", actual, { requests: between(15, 30), open: between(0, 2) });
  });
}
