import type ts from "typescript";
import type { ClientUse, HeaderUse, PathCall, StatusUse, Use } from "./use.ts";

/** What a collector may ask about a node, and where it reports the uses it finds. */
export interface CollectorContext {
  readonly checker: ts.TypeChecker;
  /** Folder of the vendor's package that has a declaration; undefined for any other. */
  readonly ownerOf: (declaration: ts.Node) => string | undefined;
  readonly use: (declaration: ts.Node, use: Use) => void;
  readonly pathCall: (call: PathCall) => void;
  readonly status: (use: StatusUse) => void;
  readonly client: (use: ClientUse) => void;
  readonly header: (use: HeaderUse) => void;
  readonly pages: (declaration: ts.Node, node: ts.Node) => void;
}

/** Reports the uses of one kind in one node of a program. */
export type Collector = (node: ts.Node, context: CollectorContext) => void;
