import type { Unrecognized, UnrecognizedNumber } from "@org/products";

/** The members of a result union that hold a status. */
export type At<Result, Status> = Result extends { readonly status: infer Codes }
  ? Status extends Codes
    ? Result
    : never
  : never;

/** An object type whose one property may be left out. */
export type Optional<Type, Key extends keyof Type> = Omit<Type, Key> & Partial<Pick<Type, Key>>;

/**
 * A type with its intersections written as one object and without `readonly`, at every depth.
 * What only a response holds is `readonly` to openapi-typescript, and not part of our requests; a
 * list of values is closed to it, in responses too.
 */
export type Plain<Type> = Type extends Blob
  ? Type
  : Type extends object
    ? { -readonly [Key in keyof Type]: Plain<Type[Key]> }
    : number extends Type
      ? // Any number is assignable to an enum of numbers.
        Type
      : Type extends Unrecognized | UnrecognizedNumber
        ? never
        : Type;
