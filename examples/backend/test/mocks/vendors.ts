import { createClients, type SharedOptions } from "../../src/create-clients.ts";
import { readConfig } from "../../src/read-config.ts";

/** What a script of the fault server does with one request. */
export type Step =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  | { readonly fault: "stall" | "reset" };

/** A request that a script received. */
export interface ScriptedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
}

/** A vendor that responds by a script. */
export interface ScriptedVendor {
  readonly url: string;
  requests(): Promise<readonly ScriptedRequest[]>;
}

/** Clients of the running mock servers, except those whose settings are given. */
export function createMockClients(
  others: Readonly<Record<string, string>> = {},
  options: SharedOptions = {},
) {
  return createClients(readConfig({ ...process.env, ...others }), options);
}

/** A vendor that sends these responses, in turn, instead of the mock server's. */
export async function scriptVendor(...steps: readonly Step[]): Promise<ScriptedVendor> {
  const { FAULTS_URL } = process.env;
  if (FAULTS_URL === undefined) {
    throw new Error("No mock servers. The workspace's `pnpm test:consumers` starts them.");
  }
  const response = await fetch(`${FAULTS_URL}/scripts`, {
    method: "POST",
    body: JSON.stringify(steps),
  });
  const { url }: { url: string } = await response.json();
  return { url, requests: async () => (await fetch(url)).json() };
}
