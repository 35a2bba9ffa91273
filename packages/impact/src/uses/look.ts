import type ts from "typescript";
import type { ClientUse, HeaderUse, PathCall, StatusUse, Use } from "./use.ts";

/** What a look at one node may ask, and where it tells what it found. */
export interface Look {
  readonly checker: ts.TypeChecker;
  /** Folder of the vendor's package that a declaration is of; undefined for any other. */
  readonly ownerOf: (declaration: ts.Node) => string | undefined;
  readonly use: (declaration: ts.Node, use: Use) => void;
  readonly pathCall: (call: PathCall) => void;
  readonly status: (use: StatusUse) => void;
  readonly client: (use: ClientUse) => void;
  readonly header: (use: HeaderUse) => void;
  readonly pages: (declaration: ts.Node, node: ts.Node) => void;
}

/** Looks at one node of a program for one kind of use. */
export type Looker = (node: ts.Node, look: Look) => void;
