import { mkdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { heyApi, openapiFetch, ours, vendorSdk } from "../types/client-programs.ts";
import { COMPILERS } from "../types/count-instantiations.ts";
import { installRuntime, installVendor } from "../types/install-package.ts";
import { measureTypes, type TypeCost } from "../types/measure-types.ts";
import { onboardModel } from "../types/onboard-model.ts";
import { forEachCompared, type OfEach } from "./compared-clients.ts";

/** The compiler whose figures are in the table; `bench types` has all of them. */
export const COMPILER = "TypeScript 7";

/** The call that every client of the table makes. */
const UPSERT = { method: "post", path: "/v1/products" } as const;
const BODY = { source_id: "bench", name: "T-shirt", metadata: { color: "blue" } };

/** Where the peers' types come from. */
export interface PeerTypes {
  /** Folder of Hey API's generated client. */
  readonly heyApiClient: string;
  /** Folder of the vendor's own SDK. */
  readonly voucherifySdk: string;
}

/** What the upsert and mistakes in it cost the compiler with each client. */
export async function measureTypesOfEach(
  folder: string,
  contract: string,
  peers: PeerTypes,
): Promise<OfEach<TypeCost>> {
  const text = await readFile(contract, "utf8");
  const { model, machine } = await onboardModel("voucherify", "openapi.json", text);
  await installRuntime(folder);
  await installVendor(folder, "voucherify", machine);
  await linkFolder(peers.voucherifySdk, join(folder, "node_modules/@voucherify/sdk"));
  await linkFolder(peers.heyApiClient, join(folder, "hey-api"));
  const sdk = await readFile(join(peers.heyApiClient, "sdk.gen.ts"), "utf8");
  const programs = {
    ours: ours(model),
    "openapi-fetch": openapiFetch(model),
    "Hey API": heyApi(sdk.replaceAll('"', "'")),
    "@voucherify/sdk": vendorSdk(),
  };
  const operation = model.operations.find(
    ({ method, path }) => method === UPSERT.method && path === UPSERT.path,
  );
  if (!operation) throw new Error(`the contract has no ${UPSERT.method} ${UPSERT.path}`);
  const calls = [{ operation, params: {}, body: BODY }];
  const compiler = COMPILERS.get(COMPILER) ?? "";
  return forEachCompared((name) => measureTypes(compiler, folder, programs[name], calls));
}

async function linkFolder(folder: string, link: string): Promise<void> {
  await mkdir(dirname(link), { recursive: true });
  await symlink(folder, link, "junction");
}
