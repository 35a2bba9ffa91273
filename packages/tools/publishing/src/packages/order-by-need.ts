interface Needing {
  readonly name: string;
  readonly needs: readonly string[];
}

/**
 * Orders packages so that each stands after all that it needs; apart from that the order is kept.
 * @throws Error where packages need each other in a cycle
 */
export function orderByNeed<T extends Needing>(packages: readonly T[]): T[] {
  const ordered: T[] = [];
  let waiting = [...packages];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter(({ needs }) => !needs.some((needed) => names.has(needed)));
    if (ready.length === 0) throw new Error(`${[...names].join(", ")} need each other in a cycle.`);
    ordered.push(...ready);
    waiting = waiting.filter((entry) => !ready.includes(entry));
  }
  return ordered;
}
