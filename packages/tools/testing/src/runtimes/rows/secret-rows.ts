import {
  type Answer,
  BROKEN_ANSWERS,
  createTokenIssuer,
  findSecrets,
  makeSelfSigned,
  respond,
  respondJson,
  STALLED_ANSWERS,
} from "../../faults/index.ts";
import { findMismatches } from "../find-mismatches.ts";
import { CANARIES } from "../planted-secrets.ts";
import type { Problems, RuntimeRow } from "../row.ts";
import type { Runtime } from "../runtime.ts";
import type { Task, TaskCredentials, TaskVendor } from "../task.ts";
import { withServer } from "../with-server.ts";

const ALL = Object.values(CANARIES);
const FAULTS: readonly Answer[] = [
  // Long headers are no fault to a browser.
  ...[...BROKEN_ANSWERS, ...STALLED_ANSWERS].flatMap(({ row, answer }) =>
    row === "F17" ? [] : [answer],
  ),
  respond(307, "", { Location: "https://other.test/" }),
  ...[400, 401, 404, 409, 422, 429, 500, 501, 503].map((status) => respondJson({}, status)),
];
const call = {
  operation: "put",
  body: "json",
  init: { headers: { "X-Trace": CANARIES.header } },
} as const;
const options = { maxRetries: 0, attemptTimeout: 150 };
const KINDS: readonly TaskCredentials[] = ["keys", "basic", "function", "oauth"];
const CANARY = "canary-bad-value-4d1e";
const BAD_VALUES = ["\n", "\r\nX-Other: 1", "\0", "é", " ", "\t"].map((end) => `${CANARY}${end}`);

/** Rows S1 to S3: no secret in anything that can be seen, and unusable ones refused. */
export const secretRows = (vendors: readonly TaskVendor[]): readonly RuntimeRow[] => [
  ...KINDS.map(
    (credentials): RuntimeRow => ({
      row: "S1",
      name: `no secret can be seen, ${credentials}`,
      node: (runtime) => meetFaults(runtime, { credentials }),
      // A browser takes none but those that a function supplies.
      ...(credentials === "function" && {
        chromium: (runtime) => meetFaults(runtime, { credentials }),
      }),
    }),
  ),
  ...vendors
    // Whoever asks for no credentials is told no secret.
    .filter(({ auth }) => auth !== "none")
    .map(
      (vendor): RuntimeRow => ({
        row: "S1",
        name: `no secret can be seen, ${vendor.slug}`,
        node: (runtime) => meetFaults(runtime, { vendor }),
      }),
    ),
  {
    row: "S1",
    name: "no secret can be seen, no connection and no trust",
    node: async (runtime) => {
      const { url, close } = await runtime.serve(() => respondJson({}));
      await close();
      const certificate = makeSelfSigned("127.0.0.1");
      const meet = (base: string) => leaksOf(runtime, { url: base, credentials: "keys" });
      const untrusted = withServer(
        runtime,
        () => respondJson({}),
        (server) => meet(server.url),
        { certificate },
      );
      return [...(await untrusted), ...(await meet(url))];
    },
  },
  {
    row: "S2",
    name: "unusable secrets are refused without echo",
    node: async (runtime) => {
      const problems: Problems[] = [];
      for (const [index, secret] of BAD_VALUES.entries()) {
        const url = "https://acme.test";
        const report = await runtime.perform({ url, secret, rendered: true, calls: [] });
        const wanted = { name: "ConfigError", field: "auth.token" };
        problems.push(
          findMismatches(`value ${index}`, report.refusal, wanted),
          findSecrets([CANARY], report.seen).map(() => `value ${index} can be seen`),
        );
      }
      return problems.flat();
    },
  },
];

/** Every fault once; what the vendor is sent must hold the secrets, or nothing would be tried. */
function meetFaults(runtime: Runtime, task: Pick<Task, "credentials" | "vendor">) {
  const issuer = createTokenIssuer(CANARIES.accessToken);
  let next = 0;
  return withServer(
    runtime,
    ({ target }) =>
      target === "/oauth/token" ? issuer.issue() : (FAULTS[next++] ?? respondJson({}, 500)),
    async ({ url, requests }) => {
      const calls = FAULTS.map(() => call);
      const leaks = await leaksOf(runtime, { url, ...task, options, calls });
      const sent = requests.map(({ target, headers, body }) =>
        JSON.stringify([target, headers, body.toString()]),
      );
      const isTried = findSecrets(ALL, sent).length >= 2 && requests.length >= FAULTS.length;
      return [...leaks, ...(isTried ? [] : ["the vendor was not sent the secrets"])];
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
    ...findSecrets(ALL, seen).map((secret) => `${secret} can be seen`),
    ...calls.flatMap(({ error }, index) => (error ? [] : [`call ${index} did not fail`])),
    ...(refusal ? [`no client: ${refusal.message}`] : []),
  ];
}
