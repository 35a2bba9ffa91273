import type { Problems } from "@org/exec";
import {
  BROKEN_RESPONSES,
  createTokenIssuer,
  type FaultResponse,
  findSecrets,
  makeSelfSigned,
  respond,
  respondJson,
  STALLED_RESPONSES,
} from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import { PLANTED_SECRETS } from "../planted-secrets.ts";
import type { Runtime } from "../runtime.ts";
import type { RuntimeCheck } from "../runtime-check.ts";
import type { Task, TaskCredentials, TaskVendor } from "../task.ts";
import { withServer } from "../with-server.ts";

const ALL = Object.values(PLANTED_SECRETS);
const FAULTS: readonly FaultResponse[] = [
  // Long headers are no fault to a browser.
  ...[...BROKEN_RESPONSES.filter(({ kind }) => kind === "transport"), ...STALLED_RESPONSES].flatMap(
    ({ name, response }) => (name === "headers of 32 KiB" ? [] : [response]),
  ),
  respond(307, "", { Location: "https://other.test/" }),
  ...[400, 401, 404, 409, 422, 429, 500, 501, 503].map((status) => respondJson({}, status)),
];
/** Successes whose body is not what the contract documents. */
const WRONG_BODIES = BROKEN_RESPONSES.filter(({ kind }) => kind === "content").map(
  ({ response }) => response,
);
const call = {
  operation: "put",
  body: "json",
  init: { headers: { "X-Trace": PLANTED_SECRETS.header } },
} as const;
const options = { maxRetries: 0, attemptTimeout: 150 };
const KINDS: readonly TaskCredentials[] = ["keys", "basic", "function", "oauth"];
const PLANTED = "planted-bad-value-4d1e";
const BAD_VALUES = ["\n", "\r\nX-Other: 1", "\0", "é", " ", "\t"].map((end) => `${PLANTED}${end}`);

/** No secret is visible anywhere, and unusable secrets are refused. */
export const secretChecks = (vendors: readonly TaskVendor[]): readonly RuntimeCheck[] => [
  ...KINDS.map(
    (credentials): RuntimeCheck => ({
      name: `no secret is visible, ${credentials}`,
      node: (runtime) => meetFaults(runtime, { credentials }),
      // A browser accepts only secrets that a function supplies.
      ...(credentials === "function" && {
        chromium: (runtime) => meetFaults(runtime, { credentials }),
      }),
    }),
  ),
  ...vendors
    // A vendor without credentials gets no secret.
    .filter(({ auth }) => auth !== "none")
    .map(
      (vendor): RuntimeCheck => ({
        name: `no secret is visible, ${vendor.slug}`,
        node: (runtime) => meetFaults(runtime, { vendor }),
      }),
    ),
  {
    name: "no secret is visible, no connection and no trust",
    node: async (runtime) => {
      const { url, close } = await runtime.serve(() => respondJson({}));
      await close();
      const certificate = await makeSelfSigned("127.0.0.1");
      const meet = (base: string) => leaksOf(runtime, { url: base, credentials: "keys" });
      const untrusted = withServer(runtime, respondJson({}), (server) => meet(server.url), {
        certificate,
      });
      return [...(await untrusted), ...(await meet(url))];
    },
  },
  {
    name: "unusable secrets are refused without echo",
    node: async (runtime) => {
      const problems: Problems[] = [];
      for (const [index, secret] of BAD_VALUES.entries()) {
        const url = "https://acme.test";
        const report = await runtime.perform({ url, secret, rendered: true, calls: [] });
        const wanted = { name: "ConfigError", field: "auth.token" };
        problems.push(
          findMismatches(`value ${index}`, report.refusal, wanted),
          findSecrets([PLANTED], report.seen).map(() => `value ${index} is visible`),
        );
      }
      return problems.flat();
    },
  },
];

/** Every fault once; the secrets must reach the vendor, or nothing would be checked. */
function meetFaults(runtime: Runtime, task: Pick<Task, "credentials" | "vendor">) {
  const issuer = createTokenIssuer(PLANTED_SECRETS.accessToken);
  const faults = [...FAULTS, ...(task.vendor?.hasSuccessBody === false ? [] : WRONG_BODIES)];
  let next = 0;
  return withServer(
    runtime,
    ({ target }) =>
      target === "/oauth/token" ? issuer.issue() : (faults[next++] ?? respondJson({}, 500)),
    async ({ url, requests }) => {
      const calls = faults.map(() => call);
      const leaks = await leaksOf(runtime, { url, ...task, options, calls });
      const sent = requests.map(({ target, headers, body }) =>
        JSON.stringify([target, headers, body.toString()]),
      );
      const isChecked = findSecrets(ALL, sent).length >= 2 && requests.length >= faults.length;
      return [...leaks, ...(isChecked ? [] : ["the secrets did not reach the vendor"])];
    },
  );
}

async function leaksOf(
  runtime: Runtime,
  task: Omit<Task, "calls"> & Partial<Pick<Task, "calls">>,
): Promise<Problems> {
  const { calls, seen, refusal } = await runtime.perform({
    calls: [call],
    options,
    ...task,
    rendered: true,
  });
  return [
    ...findSecrets(ALL, seen).map((secret) => `${secret} is visible`),
    ...calls.flatMap(({ error }, index) => (error ? [] : [`call ${index} did not fail`])),
    ...(refusal ? [`no client: ${refusal.message}`] : []),
  ];
}
