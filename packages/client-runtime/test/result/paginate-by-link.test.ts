import { describe, expect, it } from "vitest";
import { isPaginationError, paginate } from "../../src/index.ts";
import { collect, listTees, serving, tees } from "../support/list-pages.ts";
import { errorOf } from "../support/observed-client.ts";

const byLink = listTees({ kind: "link", items: "/data" });

const page = (id: number, link?: string) =>
  Response.json({ data: tees(id) }, link === undefined ? {} : { headers: { Link: link } });

describe("a list whose header `Link` names the next page", () => {
  it.each<[string, string, string]>([
    ["an absolute URL", '<https://acme.example/tees?page=2>; rel="next"', "?page=2"],
    ["a relative one", "<?page=2>; rel=next", "?page=2"],
    ["one of several links", '</a?page=1>; rel="first", </a?page=2>; rel="next"', "?page=2"],
    [
      "one of several relations",
      '<?page=9>; rel="last prev", <?page=2>; REL="Last NEXT"',
      "?page=2",
    ],
    ["a link with other parameters", '<?page=2>; title="a, <b>; rel=x"; rel="next"', "?page=2"],
    ["a URL with what separates links", '<?q=a,b;c&page=2>; rel="next"', "?q=a%2Cb%3Bc&page=2"],
    [
      "values that are encoded, and that repeat",
      '<?q=a+b%26&i=1&i=2&e>; rel="next"',
      "?q=a%20b%26&i=1&i=2&e=",
    ],
    ["a value that is encoded wrongly", '<?q=%zz>; rel="next"', "?q=%25zz"],
    ["a fragment", '<?page=2#part?x=1>; rel="next"', "?page=2"],
  ])("is read on by the query of %s", async (_, link, query) => {
    const { client, queries } = serving(page(1, link), page(2));
    expect(await collect(paginate(byLink, client, { query: { limit: 5 } }))).toEqual(tees(1, 2));
    expect(queries()).toEqual(["?limit=5", query]);
  });

  it.each<[string, string | undefined]>([
    ["no link", undefined],
    ["other relations alone", '<?page=1>; rel="prev", <?page=3>; rel="nextish"'],
    ["a relation that a second one follows", '<?page=2>; rel="prev"; rel="next"'],
    ["a relation within a title", '<?page=2>; title="; rel=next"'],
    ["a link of something else", '<?page=2>; rel="next"; anchor="#b"'],
    ["what is no link", "next"],
  ])("ends with %s", async (_, link) => {
    const { client, queries } = serving(page(1, link));
    expect(await collect(paginate(byLink, client))).toEqual(tees(1));
    expect(queries()).toEqual([""]);
  });

  it("calls the same operation, wherever the link leads", async () => {
    const link = '<https://evil.example/other?page=2>; rel="next"';
    const { client, calls } = serving(page(1, link), page(2));
    await collect(paginate(byLink, client));
    const urls = calls.map(({ url }) => new URL(url));
    expect(new Set(urls.map(({ origin, pathname }) => origin + pathname)).size).toBe(1);
    expect(calls).toHaveLength(2);
  });

  it.each([
    ["a link that leads back", '<?page=2>; rel="next"', "a repeated cursor", 2],
    ["a link to another path", '</tees/2>; rel="next"', "a link without a query", 1],
  ])("throws at %s", async (_, link, problem, count) => {
    const { client, queries } = serving(page(1, link), page(2, link));
    const error = await errorOf(() => collect(paginate(byLink, client)));
    expect(isPaginationError(error) && error.problem).toBe(problem);
    expect(queries()).toHaveLength(count);
  });
});
