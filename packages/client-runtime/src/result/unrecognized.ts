/**
 * A text that the contract does not list: a vendor may add to what it returns. It is a `string`, but
 * equal to nothing that is listed, so that comparing and `switch` narrow to the listed values and a
 * default branch has this. A test makes one by `"PAUSED" as Unrecognized`.
 */
// An enum, because a branded string would stay in every branch; ambient, so that it is no code.
export declare enum Unrecognized {
  value = "(unrecognized)",
}

/** A number that the contract does not list, as {@link Unrecognized} is a text. */
export declare enum UnrecognizedNumber {
  value = 0.1,
}

/**
 * Whether a value is one of those that were listed when the package was generated: with a list such as
 * `productStatusValues`, it narrows to these.
 */
export function isKnown<const Value extends string | number>(
  value: unknown,
  values: readonly Value[],
): value is Value {
  // `includes` would take listed values alone.
  return (values as readonly unknown[]).includes(value);
}
