import { expect, it } from "vitest";
import { escapeInvisible } from "../src/invisible.ts";

it("escapes what the eye does not see, and nothing else", () => {
  expect(escapeInvisible("a\u202eb\u001b[31m\u009bc\ud800d\u2028\r")).toBe(
    "a\\u202eb\\u001b[31m\\u009bc\\ud800d\\u2028\\u000d",
  );
  expect(escapeInvisible("Größe\t\n日本 👍")).toBe("Größe\t\n日本 👍");
});
