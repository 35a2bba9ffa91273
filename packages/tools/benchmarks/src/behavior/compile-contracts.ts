import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { listVendors } from "@org/codegen";
import { runOrThrow, runProcess } from "@org/exec";
import type { Peers } from "../peers/install-peers.ts";
import { COMPILERS } from "../types/count-instantiations.ts";
import type { Peer } from "./peer-sources.ts";

/** Of how many contracts a client compiles. */
export interface Coverage {
  readonly contracts: number;
  /** With `strict`. */
  readonly strict: number;
  /** With `exactOptionalPropertyTypes` and `noUncheckedIndexedAccess` too. */
  readonly strictest: number;
}

const STRICT = {
  module: "ESNext",
  moduleResolution: "bundler",
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  allowImportingTsExtensions: true,
  customConditions: ["@org/source"],
};

const STRICTEST = { ...STRICT, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };

/** Where orval's client is told to read the server from: see `installPeers`. */
const AMBIENT = "declare global { var orvalBaseUrl: string; }\nexport {};\n";

/** Generates each client of every vendor's contract, and compiles it; a vendor's SDK is not generated. */
export async function compileContracts(
  root: string,
  peers: Peers,
  folder: string,
): Promise<ReadonlyMap<Peer, Coverage>> {
  const vendors = await listVendors(root);
  const found = new Map<Peer, Coverage>();
  for (const vendor of vendors) {
    const contract = join(root, "specs", vendor, "openapi.json");
    for (const [peer, write] of writers(root, vendor, contract, peers)) {
      const output = join(folder, "contracts", vendor, peer.replaceAll(/\W/g, "-"));
      const entry = await written(output, write);
      const { contracts, strict, strictest } = found.get(peer) ?? NONE;
      found.set(peer, {
        contracts: contracts + 1,
        strict: strict + Number(await compiles(output, entry, STRICT)),
        strictest: strictest + Number(await compiles(output, entry, STRICTEST)),
      });
    }
  }
  return found;
}

const NONE: Coverage = { contracts: 0, strict: 0, strictest: 0 };

/** Writes a client below a folder. @returns the file to compile */
type Write = (output: string) => Promise<string>;

function writers(
  root: string,
  vendor: string,
  contract: string,
  peers: Peers,
): readonly (readonly [Peer, Write])[] {
  const by = (generate: Peers["generateByOrval"]): Write => {
    return async (output) => {
      await generate(contract, join(output, "client"));
      return join(output, "client", "index.ts");
    };
  };
  const openapiTypescript = createRequire(import.meta.url).resolve("openapi-typescript");
  const command = join(dirname(dirname(openapiTypescript)), "bin/cli.js");
  return [
    ["ours", async () => join(root, "packages", vendor, "src", "index.ts")],
    [
      "openapi-fetch",
      async (output) => {
        const paths = join(output, "paths.ts");
        await runOrThrow(process.execPath, [command, contract, "-o", paths], { cwd: output });
        return paths;
      },
    ],
    ["Hey API", by(peers.generateByHeyApi)],
    ["Redocly", by(peers.generateByRedocly)],
    ["orval", by(peers.generateByOrval)],
  ];
}

/** The file to compile; undefined where the generator refuses the contract. */
async function written(output: string, write: Write): Promise<string | undefined> {
  await mkdir(output, { recursive: true });
  return write(output).catch(() => undefined);
}

async function compiles(
  output: string,
  entry: string | undefined,
  compilerOptions: object,
): Promise<boolean> {
  if (entry === undefined) return false;
  const [project, ambient] = [join(output, "tsconfig.json"), join(output, "ambient.d.ts")];
  await writeFile(ambient, AMBIENT);
  await writeFile(project, JSON.stringify({ compilerOptions, files: [entry, ambient] }));
  const compiler = COMPILERS.get("TypeScript 7") ?? "";
  const { code } = await runProcess(process.execPath, [compiler, "-p", project], { cwd: output });
  return code === 0;
}
