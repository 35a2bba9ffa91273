import type ts from "typescript";

/**
 * How a program uses a declaration: names it, in an import or elsewhere; reads or writes a property;
 * receives a whole value, or makes one.
 */
export type UseKind = "import" | "name" | "read" | "write" | "receive" | "make";

/** One use of a declaration in a vendor's package. */
export interface Use {
  readonly kind: UseKind;
  readonly node: ts.Node;
  /** Names of the properties that a value is made with; of `make` alone. */
  readonly given?: ReadonlySet<string>;
}

/** A call by path. */
export interface PathCall {
  /** Such as `POST /v1/products`. */
  readonly operation: string;
  /** Folder of the vendor's package. */
  readonly folder: string;
  readonly node: ts.Node;
}

/** A comparison with a status. */
export interface StatusUse {
  readonly status: number;
  /** The members of the result that the status is of; empty where it is of a caught error. */
  readonly results: readonly ts.Type[];
  readonly node: ts.Node;
}

/** A client that is created. */
export interface ClientUse {
  readonly folder: string;
  /** Type of the options; undefined where there are none. */
  readonly options: ts.Type | undefined;
  readonly node: ts.Node;
}

/** A response header that is read by its name, in lower case. */
export interface HeaderUse {
  readonly name: string;
  readonly node: ts.Node;
}

/** Everything that a project uses of the vendors' packages. */
export interface Uses {
  readonly of: (declaration: ts.Node) => readonly Use[];
  readonly pathCalls: readonly PathCall[];
  readonly statuses: readonly StatusUse[];
  readonly clients: readonly ClientUse[];
  readonly headers: readonly HeaderUse[];
  /** Functions whose lists are read page by page. */
  readonly pages: ReadonlyMap<ts.Node, readonly ts.Node[]>;
}
