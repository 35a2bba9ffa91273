import { expect, it } from "vitest";
import { type LoggedExchange, mockLogPage } from "../src/examples/serve-mock-log.ts";

const SECRET = "test-secret";

function exchange(name: string): LoggedExchange {
  return {
    method: "PUT",
    path: `/products/${name}?key=${SECRET}`,
    operation: "upsertProduct",
    status: 200,
    received: {
      path: {},
      query: { key: SECRET },
      header: { key: SECRET },
      cookie: {},
      body: { name },
    },
    response: { status: 200, headers: [["key", SECRET]], body: Buffer.from('{"id":"p1"}') },
    violations: [{ code: "body", message: "/name <is> short" }],
  };
}

const page = mockLogPage([
  { slug: "acme", name: "Acme & Co", exchanges: [exchange("first"), exchange("<second>")] },
  { slug: "other", name: "Other", exchanges: [] },
]);

it("lists a vendor's calls, the latest first, with what was sent and got", () => {
  const [, acme = ""] = page.split('<section id="acme">');
  expect(acme).toContain("Acme &#38; Co");
  expect(acme.indexOf("&#60;second&#62;")).toBeLessThan(acme.indexOf("first"));
  expect(acme).toContain("&#34;id&#34;: &#34;p1&#34;");
  expect(acme).toContain("body: /name &#60;is&#62; short");
  expect(page.split('<section id="other">')[1]).toContain("No call yet.");
});

it("shows nothing that may hold a credential, and takes no text for markup", () => {
  expect(page).not.toContain(SECRET);
  expect(page).not.toContain("<second>");
});
