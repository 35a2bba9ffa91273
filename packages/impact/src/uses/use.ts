import type ts from "typescript";

/**
 * How a program uses a declaration: names it, in an import or elsewhere; reads or writes a property;
 * receives a value of the type, or makes one.
 */
export type UseKind = "import" | "name" | "read" | "write" | "receive" | "make";

/** One use of a declaration in a vendor's package. */
export interface Use {
  readonly kind: UseKind;
  readonly node: ts.Node;
  /** Names of the properties that a value is made with; for `make` only. */
  readonly properties?: ReadonlySet<string>;
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
  /** The members of the type whose status it is: of a result, or of an error. */
  readonly results: readonly ts.Type[];
  readonly node: ts.Node;
}

/** A client that is created. */
export interface ClientUse {
  readonly folder: string;
  /** Type of the options; undefined if there are none. */
  readonly options: ts.Type | undefined;
  readonly node: ts.Node;
}

/** A response header that is read by its name. */
export interface HeaderUse {
  /** In lower case. */
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
  /** Where functions are passed to `paginate`, by their declarations. */
  readonly pages: ReadonlyMap<ts.Node, readonly ts.Node[]>;
}
