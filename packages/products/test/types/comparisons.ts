import type { At, Optional, Plain } from "./comparable.ts";
import type { Equal } from "./equal.ts";

// What the other fixtures rely on: each difference that matters makes the types unequal.
true satisfies Equal<{ id: string }, { id: string }>;
false satisfies Equal<{ id: string }, { id?: string }>;
false satisfies Equal<{ id: string }, { id: string; name?: string }>;
false satisfies Equal<unknown, string>;
// biome-ignore lint/suspicious/noExplicitAny: that it equals nothing else is the point.
false satisfies Equal<any, string>;
// biome-ignore lint/suspicious/noExplicitAny: that it equals nothing else is the point.
false satisfies Equal<any, unknown>;

true satisfies Equal<Plain<{ readonly id: string } & { at?: Blob }>, { id: string; at?: Blob }>;
false satisfies Equal<Plain<{ items: { id: string }[] }>, Plain<{ items: { id?: string }[] }>>;
false satisfies Equal<Plain<{ id: unknown }>, Plain<{ id: object }>>;

true satisfies Equal<
  Plain<Optional<{ id: string; at: number }, "at">>,
  { id: string; at?: number }
>;
true satisfies Equal<
  At<{ status: 200 | 201; data: 1 } | { status: 404 }, 201>,
  { status: 200 | 201; data: 1 }
>;
true satisfies Equal<At<{ status: 200 }, 404>, never>;
