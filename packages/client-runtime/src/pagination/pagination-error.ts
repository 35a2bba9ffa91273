import { type CallContext, CallError } from "../errors/call-error.ts";
import { brandOf } from "../errors/error-brand.ts";

/**
 * Why reading a list cannot continue: a page without its items, a cursor or link that leads back, the
 * same page again, or a link that is no query of the same operation.
 */
export type PaginationProblem =
  | "no items"
  | "a repeated cursor"
  | "a repeated page"
  | "a link without a query";

/**
 * A list whose pages do not follow each other as the vendor describes: reading on would miss
 * items or never end. Holds neither cursor nor items.
 */
export class PaginationError extends CallError {
  declare readonly name: "PaginationError";
  declare readonly problem: PaginationProblem;

  constructor(context: CallContext, problem: PaginationProblem) {
    super(
      "PaginationError",
      `the list has ${problem === "no items" ? "a page with no items" : problem}`,
      context,
      { problem },
    );
  }
}

/** True for a `PaginationError`, also of another copy of the runtime. */
export function isPaginationError(error: unknown): error is PaginationError {
  return brandOf(error) === "PaginationError";
}
