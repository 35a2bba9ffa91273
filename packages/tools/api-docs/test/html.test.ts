import { expect, it } from "vitest";
import { codeSpans, html } from "../src/page/html.ts";

it("escapes text and leaves markup of its own alone", () => {
  const inner = html`<b>${"<i>"}</b>`;
  expect(html`<p title="${"\"&'"}">${inner}${["<", html`<hr>`]}${3}${undefined}</p>`.markup).toBe(
    '<p title="&quot;&amp;&#39;"><b>&lt;i&gt;</b>&lt;<hr>3</p>',
  );
});

it("takes text between backticks for code", () => {
  expect(codeSpans("with `id` or `<b>`").markup).toBe(
    "with <code>id</code> or <code>&lt;b&gt;</code>",
  );
  expect(codeSpans("a ` alone").markup).toBe("a ` alone");
});
