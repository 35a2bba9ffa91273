/** One call, including its response. */
export type Call = () => Promise<unknown>;

/** How to make calls. */
export interface Load {
  /** Calls of one contender in one round. */
  readonly calls: number;
  /** Calls under way at once. */
  readonly connections: number;
}

/** Figures of one round. */
export interface Figures {
  readonly perSecond: number;
  /** Microseconds of this process's own work, user and system, per call. */
  readonly cpu: number;
}

/**
 * Figures of each contender in each round. Contenders take turns within a round, and each round starts
 * with another one, so that other load on the machine affects all of them.
 */
export async function measureCalls<Name extends string>(
  contenders: ReadonlyMap<Name, Call>,
  load: Load,
  rounds: number,
): Promise<Map<Name, Figures[]>> {
  const names = [...contenders.keys()];
  const figures = new Map(names.map((name) => [name, [] as Figures[]]));
  for (const call of contenders.values()) {
    await runCalls(call, { ...load, calls: Math.ceil(load.calls / 2) });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const call = name === undefined ? undefined : contenders.get(name);
      if (name !== undefined && call !== undefined) {
        figures.get(name)?.push(await runCalls(call, load));
      }
    }
  }
  return figures;
}

async function runCalls(call: Call, { calls, connections }: Load): Promise<Figures> {
  globalThis.gc?.();
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      if ((await call()) === undefined) throw new Error("a call has failed");
    }
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: calls / seconds, cpu: (user + system) / calls };
}
