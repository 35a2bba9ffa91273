import { CONTENDERS, type Contender } from "../clients/contender-sources.ts";

/** One of the clients of the table. */
export type Compared = Exclude<Contender, "bare fetch" | "fetch with a limit">;

/** The clients of the table, ours first. */
export const COMPARED: readonly Compared[] = CONTENDERS.filter(
  (name) => name !== "bare fetch" && name !== "fetch with a limit",
);

/** A value for each client that has one. */
export type OfEach<Value> = ReadonlyMap<Compared, Value>;
