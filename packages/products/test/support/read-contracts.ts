import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./package-root.ts";

/** A vendor and its contract, `specs/<slug>/openapi.json`. */
export interface VendorContract {
  readonly slug: string;
  readonly servers: readonly Server[];
  readonly operations: readonly Operation[];
}

/** A server and the values of the variables in its URL. */
export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
}

/** One operation of a contract. */
export interface Operation {
  /** The exported function. */
  readonly name: string;
  /** Lower case, as in the contract. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

/** A parameter and the example given for it. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: { readonly default?: unknown; readonly examples?: readonly unknown[] };
}

/** A body's media types, each with its examples. */
export type Content = Readonly<Record<string, MediaType>>;

/** The examples of one media type (OpenAPI 3.1 §4.8.14). */
export interface MediaType {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface ContractFile {
  readonly servers: readonly Server[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationEntry>>>>;
}

type OperationEntry = Omit<Operation, "name" | "method" | "path" | "parameters"> & {
  readonly operationId: string;
  readonly "x-operation-name"?: string;
  readonly parameters?: readonly Parameter[];
};

/** The contracts of all vendors, one per folder of `specs/`, by slug. */
export function readContracts(): readonly VendorContract[] {
  const specs = join(repositoryRoot, "specs");
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readContract(name, join(specs, name, "openapi.json")))
    .toSorted((left, right) => left.slug.localeCompare(right.slug));
}

function readContract(slug: string, file: string): VendorContract {
  // The generator validated it and wrote operations and parameters in place, without references.
  const { servers, paths } = JSON.parse(readFileSync(file, "utf8")) as ContractFile;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, entry]) => ({
      ...entry,
      name: entry["x-operation-name"] ?? entry.operationId,
      method,
      path,
      parameters: entry.parameters ?? [],
    })),
  );
  return { slug, servers, operations };
}
