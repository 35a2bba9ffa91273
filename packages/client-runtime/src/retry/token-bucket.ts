const CAPACITY = 500;

/** Retries that a client can afford: while everything fails, it soon stops trying again. */
export interface TokenBucket {
  /** Takes the cost of a retry; false, and nothing taken, when too little is left. */
  take(cost: number): boolean;
  /** Gives tokens back, up to the capacity of 500. */
  refund(tokens: number): void;
}

/** A full bucket. */
export function createTokenBucket(): TokenBucket {
  let tokens = CAPACITY;
  return {
    take: (cost) => {
      const isAffordable = tokens >= cost;
      tokens -= isAffordable ? cost : 0;
      return isAffordable;
    },
    refund: (returned) => {
      tokens = Math.min(CAPACITY, tokens + returned);
    },
  };
}
