/** One change of a vendor's package, as its `changes.json` records it. */
export interface RecordedChange {
  /** Kind of the change, such as `response-became-nullable`. */
  readonly rule: string;
  readonly level: "patch" | "minor" | "major";
  /** Who notices: the compiler, only the vendor's server, or a program that runs unchanged. */
  readonly seenBy: "types" | "wire" | "runtime";
  /** JSON Pointer into the contract after, or into the one before where something was removed. */
  readonly pointer: string;
  /** JSON Pointer into the contract before: the place, or where it would stand. */
  readonly before?: string;
  /** Such as `POST /v1/products`; null where the whole document is meant. */
  readonly operation: string | null;
  /** What the operation's function is called. */
  readonly name?: string | null;
  /** One sentence. */
  readonly summary: string;
}

/** A recorded change and the version that brought it. */
export interface VersionedChange extends RecordedChange {
  readonly version: string;
}
