import { expect, it } from "vitest";
import { once } from "../src/environment/once.ts";

it("shares what is done once with all who ask for the same", async () => {
  const done: object[] = [];
  const install = once(async (tool: { readonly name: string }) => {
    done.push(tool);
    return tool.name;
  });
  const names = await Promise.all([{ name: "a" }, { name: "a" }, { name: "b" }].map(install));
  expect(names).toEqual(["a", "a", "b"]);
  expect(done).toEqual([{ name: "a" }, { name: "b" }]);
});
