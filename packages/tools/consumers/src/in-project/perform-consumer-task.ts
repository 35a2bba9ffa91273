import type { DescribedCall } from "@org/testing";
import type { CallReport, ConsumerReport, ConsumerTask, RefusalReport } from "./consumer-task.ts";

/** A client package or its entry for openapi-fetch; its functions are looked up by name. */
type ClientModule = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** The packages of each vendor, by slug and by how they were imported. */
export type ImportedModules = Readonly<Record<string, Readonly<Record<string, ClientModule>>>>;

type CallInit = DescribedCall["init"];

/** The part of a function's result that is used. */
interface Result {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: { readonly status: number; readonly body: unknown };
}

/** The part of openapi-fetch's client that is used. */
interface PathClient {
  request(method: string, path: string, init: object): Promise<PathResult>;
}

interface PathResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: { readonly status: number };
}

/**
 * Performs a task with the packages that a program has imported. It refers to nothing outside, because
 * it is sent as text to programs in plain JavaScript.
 * @param isApiError the facade's guard, which works for errors of any of its packages
 */
export async function performConsumerTask(
  modules: ImportedModules,
  isApiError: (error: unknown) => boolean,
  task: ConsumerTask,
): Promise<ConsumerReport> {
  const calls: CallReport[] = [];
  const refusals: RefusalReport[] = [];
  const supply = (auth: object): object =>
    Object.fromEntries(Object.entries(auth).map(([key, value]) => [key, () => value]));
  // Other checks cover the types; here functions are only names.
  const callFunction = async (called: unknown) => {
    const { status, data, error } = (await called) as Result;
    const errorStatus = isApiError(error) ? error?.status : undefined;
    return { status, hasData: data !== undefined, errorStatus, errorBody: error?.body };
  };
  const callByPath = async (client: unknown, method: string, path: string, init: CallInit) => {
    const { body, headers, ...params } = init;
    const made = (client as PathClient).request(method, path, { params, body, headers });
    const { data, error, response } = await made;
    const errorStatus = error === undefined ? undefined : response.status;
    return { status: response.status, hasData: data !== undefined, errorStatus, errorBody: error };
  };
  for (const { slug: vendor, create, baseUrl, auths, calls: wanted } of task.vendors) {
    for (const [source, module] of Object.entries(modules[vendor] ?? {})) {
      for (const auth of task.what === "refuse" ? auths : []) {
        let errorName: string | undefined;
        try {
          (module["createClient"] ?? module[create])?.({ auth, baseUrl });
        } catch (error) {
          errorName = Object(error).name;
        }
        refusals.push({ vendor, source, errorName });
      }
      for (const { operation, method, path, auth, init } of task.what === "refuse" ? [] : wanted) {
        const given = task.what === "call" ? auth : supply(auth);
        const options = {
          auth: Object.keys(auth).length === 0 ? "none" : given,
          baseUrl,
          maxRetries: 0,
        };
        const { status, hasData, errorStatus, errorBody } = module["createClient"]
          ? await callByPath(module["createClient"](options), method, path, init)
          : await callFunction(module[operation]?.(module[create]?.(options), init));
        const body = JSON.stringify(errorBody) ?? "";
        const complaint = body.includes("breaks the contract") ? body : undefined;
        calls.push({ vendor, source, operation, status, hasData, errorStatus, complaint });
      }
    }
  }
  return { calls, refusals };
}
