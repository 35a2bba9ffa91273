import type { CallReport, ConsumerReport, ConsumerTask, RefusalReport } from "./consumer-task.ts";

/** A client package; its functions are looked up by name. */
type ClientModule = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** The packages of each vendor, by slug and by how they were imported. */
export type ImportedModules = Readonly<Record<string, Readonly<Record<string, ClientModule>>>>;

/** The part of a result that is used. */
interface Result {
  readonly status: number;
  readonly data?: unknown;
  readonly error?: { readonly status: number; readonly body: unknown };
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
  for (const { slug: vendor, create, baseUrl, auths, calls: wanted } of task.vendors) {
    for (const [source, module] of Object.entries(modules[vendor] ?? {})) {
      for (const auth of task.what === "refuse" ? auths : []) {
        let errorName: string | undefined;
        try {
          module[create]?.({ auth, baseUrl });
        } catch (error) {
          errorName = Object(error).name;
        }
        refusals.push({ vendor, source, errorName });
      }
      for (const { operation, auth, init } of task.what === "refuse" ? [] : wanted) {
        const given = task.what === "call" ? auth : supply(auth);
        const options = {
          auth: Object.keys(auth).length === 0 ? "none" : given,
          baseUrl,
          maxRetries: 0,
        };
        const client = module[create]?.(options);
        // Other checks cover the types; here functions are only names.
        const result = (await module[operation]?.(client, init)) as Result;
        const { status, data, error } = result;
        const body = JSON.stringify(error?.body) ?? "";
        calls.push({
          vendor,
          source,
          operation,
          status,
          hasData: data !== undefined,
          errorStatus: isApiError(error) ? error?.status : undefined,
          complaint: body.includes("breaks the contract") ? body : undefined,
        });
      }
    }
  }
  return { calls, refusals };
}
