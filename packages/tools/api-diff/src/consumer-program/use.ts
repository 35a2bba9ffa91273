/** How a line of the program uses the package. */
export type UseKind =
  /** Imports a name. */
  | "export"
  /** Calls an operation that is gone by its path. */
  | "call"
  /** Writes a value of every property or parameter, as a fresh literal. */
  | "init-full"
  /** Writes only the required ones. */
  | "init-minimal"
  /** Passes a value of the init's old type. */
  | "init-assign"
  /** Reads one property into a variable of its old type. */
  | "response-read"
  /** Relies on a property being present and not null, if it was before. */
  | "response-presence"
  /** Assigns the body of a response to its old type. */
  | "response-assign"
  /** Switches over every status of a result. */
  | "status-exhaustive"
  /** Switches over every value of a closed union. */
  | "union-exhaustive"
  /** Reads a list page by page. */
  | "pages"
  /** Creates a client with the credentials of one alternative. */
  | "auth"
  /** Creates a client for a named server. */
  | "server";

/** What a line of the program uses: an operation and a pointer, never a generated name. */
export interface Use {
  /** Such as `POST /v1/products`; null if the line does not belong to one operation. */
  readonly operation: string | null;
  readonly kind: UseKind;
  /** JSON Pointer into the old contract. */
  readonly pointer: string;
}

/** One physical line of the program; a line without a use is scaffolding. */
export interface ProgramLine {
  readonly text: string;
  readonly use: Use | undefined;
}

/** A line that compiles against the old package and not against the new one: a break. */
export interface RedLine {
  readonly use: Use;
  /** The compiler's message, elaborations included. */
  readonly message: string;
  /** The line's text. */
  readonly line: string;
}
