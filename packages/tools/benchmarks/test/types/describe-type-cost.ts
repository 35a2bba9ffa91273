import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ClientProgram, ours } from "../../src/types/client-programs.ts";
import { COMPILERS } from "../../src/types/count-instantiations.ts";
import { installRuntime, installVendor } from "../../src/types/install-package.ts";
import { measureTypes } from "../../src/types/measure-types.ts";
import { onboardModel } from "../../src/types/onboard-model.ts";
import { type SampleCall, sampleCalls } from "../../src/types/sample-calls.ts";
import { syntheticDocument } from "./synthetic-document.ts";

/** Tests what calls cost compilers, by names of `COMPILERS`, with a client of as many operations. */
export function describeTypeCost(operations: number, compilers: readonly string[]): void {
  const most = Math.min(operations, 200);
  let folder: string;
  let client: ClientProgram;
  let calls: readonly SampleCall[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "type-cost-"));
    const text = syntheticDocument(operations);
    const { model, machine } = await onboardModel("large", "openapi.json", text);
    expect(model.operations).toHaveLength(operations);
    await installRuntime(folder);
    await installVendor(folder, "large", machine);
    client = ours(model);
    calls = sampleCalls(model, most);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(compilers)(
    `%s: a call of one of ${operations} operations costs next to nothing, and so does a mistake`,
    async (name) => {
      const compiler = COMPILERS.get(name) ?? "";
      const cost = await measureTypes(compiler, folder, client, calls);
      expect(cost.calls).toBe(most);
      expect(cost.validCall).toBeLessThanOrEqual(200);
      expect(cost.averageCall).toBeLessThanOrEqual(50);
      for (const typo of [cost.pathTypo, cost.bodyTypo]) {
        expect(typo.errors).toBe(1);
        expect(typo.instantiations).toBeLessThanOrEqual(5000);
        expect(typo.characters).toBeLessThan(200);
      }
    },
  );
}
