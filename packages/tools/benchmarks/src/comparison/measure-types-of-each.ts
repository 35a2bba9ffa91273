import { mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PeerModules } from "../peers/generate-clients.ts";
import {
  type ClientProgram,
  createClient,
  heyApi,
  openapiFetch,
  orval,
  ours,
  redocly,
  vendorSdk,
} from "../types/client-programs.ts";
import { COMPILERS } from "../types/count-instantiations.ts";
import { installRuntime, installVendor } from "../types/install-package.ts";
import { measureTypes, type TypeCost } from "../types/measure-types.ts";
import { onboardModel } from "../types/onboard-model.ts";
import type { Compared, OfEach } from "./compared-clients.ts";

/** The compiler whose figures are in the table; `bench types` has all of them. */
export const COMPILER = "TypeScript 7";

/** The call that every client of the table makes. */
const UPSERT = { method: "post", path: "/v1/products" } as const;
const BODY = { source_id: "bench", name: "T-shirt", metadata: { color: "blue" } };

/** What the upsert and mistakes in it cost the compiler with each client that knows the vendor's types. */
export async function measureTypesOfEach(
  folder: string,
  contract: string,
  { packages, clients }: PeerModules,
): Promise<OfEach<TypeCost>> {
  const text = await readFile(contract, "utf8");
  const { model, machine } = await onboardModel("voucherify", "openapi.json", text);
  await installRuntime(folder);
  await installVendor(folder, "voucherify", machine);
  await linkFolder(join(packages, "@voucherify/sdk"), join(folder, "node_modules/@voucherify/sdk"));
  const heyApiClient = clients["hey-api-client"] ?? "";
  await linkFolder(heyApiClient, join(folder, "hey-api"));
  const sdk = await readFile(join(heyApiClient, "sdk.gen.ts"), "utf8");
  const programs = new Map<Compared, ClientProgram>([
    ["ours", ours(model)],
    ["ours, createClient", createClient(model)],
    ["openapi-fetch", openapiFetch(model)],
    ["Hey API", heyApi(sdk.replaceAll('"', "'"))],
    ["Redocly", redocly()],
    ["orval", orval()],
    ["@voucherify/sdk", vendorSdk()],
  ]);
  const operation = model.operations.find(
    ({ method, path }) => method === UPSERT.method && path === UPSERT.path,
  );
  if (!operation) throw new Error(`the contract has no ${UPSERT.method} ${UPSERT.path}`);
  const calls = [{ operation, params: {}, body: BODY }];
  const compiler = COMPILERS.get(COMPILER) ?? "";
  const costs = new Map<Compared, TypeCost>();
  for (const [name, program] of programs) {
    costs.set(name, await measureTypes(compiler, folder, program, calls));
  }
  return costs;
}

async function linkFolder(folder: string, link: string): Promise<void> {
  await mkdir(dirname(link), { recursive: true });
  await symlink(folder, link, "junction");
}
