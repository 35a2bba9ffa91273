import type { Level } from "../version/level.ts";

/** Vendors whose history is played. */
export type HistoryVendor = "userflux" | "solvimon" | "fanfare" | "voucherify";

/** A text, what takes its place, and how often the text is there: once unless it says so. */
export type Replacement = readonly [from: string, to: string, times?: number];

/** One change of a file. */
export interface Edit {
  /**
   * Path below the vendor's folder of `specs/`. What is below `source/` is changed by the vendor, on
   * its own server, and comes by a refresh; anything else is changed by a person, here.
   */
  readonly file: string;
  readonly replace: Replacement;
}

/** One step in a vendor's history, with what must be proved about it. */
export interface VendorRevision {
  readonly vendor: HistoryVendor;
  /** What the vendor did, for a person. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** The level that `changeset:specs` must come to, whoever calls it what. */
  readonly level: Level | "none";
  /** What the changeset must say; unset where there is none. */
  readonly says?: RegExp;
  /** What a user's program must run into; set where the level is major, and only there. */
  readonly breaks?: RegExp;
  /** How a user takes up what is new, or mends what broke. */
  readonly takenUp?: readonly Replacement[];
  /** A person has looked at the operations and schemas that are gone. */
  readonly acceptsRemovals?: boolean;
}

/**
 * Replaces a text.
 * @throws Error where it is not there as often as it must be
 */
export function replaceText(text: string, [from, to, times = 1]: Replacement): string {
  const parts = text.split(from);
  if (parts.length - 1 !== times) {
    throw new Error(`${JSON.stringify(from)} is there ${parts.length - 1} times, not ${times}.`);
  }
  return parts.join(to);
}
