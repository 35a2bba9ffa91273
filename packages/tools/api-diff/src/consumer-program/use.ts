/** What a line of the program does with the package. */
export type UseKind =
  /** Imports a name. */
  | "export"
  /** Calls an operation, as a function or by its path. */
  | "call"
  /** Writes a value of every property or parameter, as a fresh literal. */
  | "init-full"
  /** Writes the required ones alone. */
  | "init-minimal"
  /** Passes a value of the type that the init had. */
  | "init-assign"
  /** Reads one property into a variable of the type that it had. */
  | "response-read"
  /** Relies on a property being there, and on its not being null, as far as it was before. */
  | "response-presence"
  /** Assigns the whole body of an answer to the type that it had. */
  | "response-assign"
  /** Tells every status of an answer apart. */
  | "status-exhaustive"
  /** Tells every value of a closed union apart. */
  | "union-exhaustive"
  /** Reads a list page by page. */
  | "pages"
  /** Creates a client with the credentials of one alternative. */
  | "auth"
  /** Creates a client for a server by its name. */
  | "server";

/** What a line of the program stands for: path, method, status and property, never a generated name. */
export interface Use {
  /** Such as `POST /v1/products`; null where the line is no single operation's. */
  readonly operation: string | null;
  readonly kind: UseKind;
  /** JSON Pointer into the contract before. */
  readonly pointer: string;
}

/** One physical line of the program; without a use it only holds the others together. */
export interface ProgramLine {
  readonly text: string;
  readonly use: Use | undefined;
}

/** A line that compiled against the old package and does not against the new one: a break. */
export interface RedLine {
  readonly use: Use;
  /** What the compiler says, elaborations included. */
  readonly message: string;
  /** The line's text. */
  readonly line: string;
}
