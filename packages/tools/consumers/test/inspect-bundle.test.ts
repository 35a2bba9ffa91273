import { expect, it } from "vitest";
import { BUILD_SECRETS } from "../src/project/bundlers.ts";
import { inspectBundle } from "../src/project/inspect-bundle.ts";

const vendors = [{ auths: [{ login: { username: "test-user", password: "test-password" } }] }];
const [[name, value] = ["", ""]] = Object.entries(BUILD_SECRETS);

it("a bundle for browsers may hold neither the code nor a secret", () => {
  expect(inspectBundle("fetch()", "browser", vendors)).toEqual([]);
  for (const text of ["WorkerGlobalScope", "clientSecret", "test-password", name, value]) {
    expect(inspectBundle(`fetch("${text}")`, "browser", vendors)).toHaveLength(1);
  }
});

it("a bundle for Node must hold the code that is looked for", () => {
  expect(inspectBundle("a.clientSecret", "node", vendors)).toEqual([]);
  expect(inspectBundle("fetch()", "node", vendors)).toHaveLength(1);
});
