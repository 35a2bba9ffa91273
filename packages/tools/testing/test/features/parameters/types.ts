import {
  byCookie,
  byHeader,
  byPath,
  byQuery,
  type ParametersClient,
  type Point,
  spread,
} from "./src/generated/index.ts";

declare const client: ParametersClient;
const point: Point = { x: 1, y: 2 };

void byPath(client, {
  path: {
    plain: "a",
    list: [1],
    exploded: point,
    label: "a",
    labels: ["a"],
    matrix: ["a"],
    pairs: point,
    record: point,
    json: point,
  },
});
// Nothing in a query is required: not what has a default, and not the query.
void byQuery(client);
void byQuery(client, { query: { "ids[]": [1], filter: point, text: undefined } });
void spread(client, { query: { point } });
// The client's own headers are no parameters.
void byHeader(client, { header: { "X-Ids": [1] } });
void byCookie(client, { cookie: { session: "a", tags: ["a"] } });

// @ts-expect-error: a path parameter is missing
void byPath(client, { path: { plain: "a" } });
// @ts-expect-error: a list of numbers
void byQuery(client, { query: { "ids[]": ["a"] } });
// @ts-expect-error: the cookie is required
void byCookie(client, {});
// @ts-expect-error: no parameter of this name
void byHeader(client, { header: { "X-Ids": [1], Accept: "text/plain" } });
