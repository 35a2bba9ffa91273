/** One change of a vendor's package, as its `changes.json` records it. */
export interface RecordedChange {
  /** Kind of the change, such as `response-became-nullable`. */
  readonly rule: string;
  readonly level: "patch" | "minor" | "major";
  /** Who notices: the compiler, only the vendor's server, or a program that runs unchanged. */
  readonly seenBy: "types" | "wire" | "runtime";
  /** JSON Pointer into the new contract, or into the old one if something was removed. */
  readonly pointer: string;
  /** JSON Pointer into the old contract: to what changed, or to where it would be. */
  readonly before?: string;
  /** Such as `POST /v1/products`; null for a change outside operations. */
  readonly operation: string | null;
  /** Name of the operation's function. */
  readonly name?: string | null;
  /** One sentence. */
  readonly summary: string;
}

/** A recorded change and the version that brought it. */
export interface VersionedChange extends RecordedChange {
  readonly version: string;
}
