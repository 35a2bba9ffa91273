import {
  type RequestParts,
  VALID,
  withHeader,
  withoutHeader,
  writeRequest,
} from "./sample-requests.ts";

/** A request with one thing wrong. */
export interface MalformedRequest {
  /** Which part is malformed. */
  readonly what: string;
  readonly parts: RequestParts;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
type Random = () => number;

/** Malformed requests: the kinds in turn, each with something random in it. */
export function malformedRequests(seed: number, count: number): readonly MalformedRequest[] {
  const random = randomFrom(seed);
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, index) => {
    const [what, malform] = kinds[index % kinds.length] ?? never();
    return { what, parts: malform(random) };
  });
}

/**
 * Bytes of valid requests with some of them changed, added or removed: many are malformed, and
 * nobody knows how.
 */
export function mutatedRequests(seed: number, count: number): readonly string[] {
  const random = randomFrom(seed);
  const valid = Object.values(VALID).map((parts) => {
    const header = `${choose(random, HEADERS)}: ${junk(random)}`;
    return writeRequest(withHeader(parts, header));
  });
  return Array.from({ length: count }, () => {
    let bytes = choose(random, valid);
    for (let times = 1 + below(random, 4); times > 0; times -= 1) bytes = mutate(random, bytes);
    return bytes;
  });
}

/** Headers that this server, Node's or Prism might read. */
const HEADERS = [
  ...["Access-Control-Request-Headers", "Access-Control-Request-Method"],
  ...[
    "Accept",
    "Accept-Charset",
    "Accept-Encoding",
    "Accept-Language",
    "Cookie",
    "Content-Encoding",
  ],
  ...["Expect", "If-None-Match", "Keep-Alive", "Origin", "Prefer", "Range", "Referer", "TE"],
  ...["Trailer", "Upgrade", "X-Called-Operation", "X-Forwarded-Host", "X-HTTP-Method-Override"],
];

function mutate(random: Random, bytes: string): string {
  const at = below(random, bytes.length);
  const byte = String.fromCharCode(below(random, 256));
  const end = at + below(random, 4);
  return bytes.slice(0, at) + choose(random, [byte, "", byte.repeat(3)]) + bytes.slice(end);
}

const KINDS = {
  accept: (random: Random) => withHeader(VALID.read, `Accept: ${malformedType(random)}`),
  "accept-list": (random: Random) =>
    withHeader(VALID.json, `Accept: application/json, ${malformedType(random)}, */*;q=0.1`),
  "content-type": (random: Random) => {
    const wrong = [
      ";",
      "\xa0",
      `;${word(random)}`,
      "; charset=",
      "; x=1 2",
      '; x="',
      "; x=1; X=2",
      ";=",
    ];
    const before = choose(random, ["", "", "\xa0", "\x85"]);
    return withHeader(
      VALID.json,
      `Content-Type: ${before}application/json${choose(random, wrong)}`,
    );
  },
  "media-type": (random: Random) => {
    const body = choose(random, [VALID.json, VALID.form, VALID.multipart, VALID.text]);
    return withHeader(body, `Content-Type: ${malformedType(random)}`);
  },
  "two-content-types": (random: Random) => {
    const again = choose(random, ["application/json", "text/plain", word(random)]);
    return { ...VALID.json, headers: [...VALID.json.headers, `Content-Type: ${again}`] };
  },
  charset: (random: Random) =>
    withHeader(VALID.text, `Content-Type: text/plain; charset=${word(random)}-none`),
  boundary: (random: Random) => {
    const wrong = ["", "; boundary=", `; boundary=y${word(random)}`, '; boundary="x', "; bound"];
    return withHeader(VALID.multipart, `Content-Type: multipart/form-data${choose(random, wrong)}`);
  },
  prefer: (random: Random) => {
    const wrong = ["code=", "code=20", "code=2000", `code=${word(random)}`, "code", 'code="200'];
    return withHeader(VALID.read, `Prefer: ${choose(random, wrong)}`);
  },
  "path-escape": (random: Random) => {
    const wrong = ["%zz", "%", "%2", "%E0%A4%A", "%C0%AF", "%ED%A0%80", "%F8%88", "%ff", "%%"];
    return withTarget(`/base/items/${word(random)}${choose(random, wrong)}z${word(random)}`);
  },
  "path-segment": (random: Random) => {
    const wrong = ["..", ".", "%2e%2E", "%2e", ".%2e", `..\\${word(random)}`, "\\a:b", "a//b", ""];
    return withTarget(`/base/items/${choose(random, wrong)}`);
  },
  "no-operation": (random: Random) =>
    withTarget(`${choose(random, ["/", "/base", "/base/", "*", "/base/items/a/"])}${word(random)}`),
  "query-escape": (random: Random) => {
    const wrong = ["%zz", "%", "%E0%A4", "%u0041", "%80"];
    return withTarget(`/base/items/a?limit=${choose(random, wrong)}${word(random)}`);
  },
  query: (random: Random) => {
    const wrong = ["__code=500", "__server=a", "limit=1&limit=2", `limit=${word(random)}`, "[]=1"];
    return withTarget(`/base/items/a?${choose(random, wrong)}`);
  },
  cookie: (random: Random) => {
    const wrong = ["%zz", `${word(random)}pink`, "%E0%A4", "dark; theme=light", '"dark'];
    return withHeader(VALID.read, `Cookie: theme=${choose(random, wrong)}`);
  },
  parameter: (random: Random) => withHeader(VALID.read, `X-Depth: ${junk(random)}x`),
  credential: (random: Random) => {
    const wrong = ["", "Bearer", "Bearer ", "Basic", `${word(random)} \xff`, "Bearer undefined"];
    return withHeader(VALID.read, `Authorization: ${choose(random, wrong)}`);
  },
  host: (random: Random) => {
    const wrong = [
      `${word(random)}.example`,
      "127.0.0.1.example",
      "a@127.0.0.1",
      "",
      "169.254.1.1",
    ];
    return withHeader(VALID.read, `Host: ${choose(random, wrong)}:4010`);
  },
  "no-host": () => withoutHeader(VALID.read, "Host"),
  "header-name": (random: Random) => {
    const wrong = ["", " ", "a b", "a\x00", "(a)", "a\xff"];
    return { ...VALID.read, headers: [...VALID.read.headers, `${choose(random, wrong)}: a`] };
  },
  "header-value": (random: Random) => {
    const wrong = ["a\x00b", "a\rb", "a\x01", "a\x7fb\x0b"];
    return withHeader(VALID.read, `X-Other: ${choose(random, wrong)}`);
  },
  "header-size": (random: Random) =>
    withHeader(VALID.read, `X-Other: ${"a".repeat(17_000 + below(random, 9_000))}`),
  json: (random: Random) => {
    const wrong = ["{", '{"name":', "[".repeat(50_000), "\xff\xfe{}", '{"name":"\xe0\xa4"}', "nul"];
    return { ...VALID.json, body: `${choose(random, wrong)}${" ".repeat(below(random, 9))}` };
  },
  value: (random: Random) => {
    const wrong = ["[]", "null", '"a"', '{"name":1}', '{"count":"5","name":"a"}', "{}"];
    return { ...VALID.json, body: choose(random, wrong) };
  },
  form: (random: Random) => {
    const wrong = ["name=%zz", "nome=a", "name=%E0%A4", "name=a&name=b", "%=a", "&=&="];
    return { ...VALID.form, body: choose(random, wrong) };
  },
  parts: (random: Random) => {
    const wrong = ["--x--", "--x\r\n\r\na\r\n--x--", `--${word(random)}`, "\x00", "--x\r\n--x--"];
    return { ...VALID.multipart, body: choose(random, wrong) };
  },
  "no-body": () => ({ ...VALID.json, body: "" }),
  "content-length": (random: Random) => {
    const wrong = ["-1", "1e3", "0x5", "5 5", "", "99999999999999999999", `${word(random)}`];
    return { ...VALID.json, rest: `Content-Length: ${choose(random, wrong)}\r\n\r\n{}` };
  },
  "two-lengths": () => ({
    ...VALID.json,
    rest: "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  }),
  chunk: (random: Random) => {
    const wrong = ["zz", "-5", "", "fffffffffffffffff", "5;\x00", "5 5", "0x5"];
    return chunked(`${choose(random, wrong)}\r\n{}\r\n0\r\n\r\n`);
  },
  "chunk-end": (random: Random) =>
    chunked(
      choose(random, [
        "5\r\n{}\r\n0\r\n\r\n",
        "2\r\n{}0\r\n\r\n",
        "2\r\n{}\r\n0\r\nbad header\r\n\r\n",
      ]),
    ),
  cut: (random: Random) => ({
    ...chunked(choose(random, ["", "5", "5\r\n", "5\r\n{}", "2\r\n{}\r\n", "2\r\n{}\r\n0\r\n"])),
    ends: true,
  }),
  method: (random: Random) => ({
    ...VALID.read,
    method: choose(random, ["get", "G ET", "", "PUT", "TRACE", "CONNECT", "PRI", "\xff"]),
  }),
  version: (random: Random) => ({
    ...VALID.read,
    version: choose(random, ["HTTP/9.9", "HTTP/1", "HTTP", "", "http/1.1", "HTTP/1.1 x"]),
  }),
  "absolute-target": (random: Random) => withTarget(`http://${word(random)}.example/base/items/a`),
} as const satisfies Record<string, (random: Random) => RequestParts>;

/** A media type, or a range of them, that is none by RFC 9110 section 8.3.1 or 12.5.1. */
function malformedType(random: Random): string {
  const name = word(random);
  const wrong = [name, "*; q=.2", `${name}/`, `/${name}`, `a/b;${name}`, "application/json;"];
  const odd = [
    `a b/${name}`,
    `a/b c`,
    `"a/b"`,
    `a/b;x="1`,
    `a/b/c`,
    `a/b;=1`,
    "a/b; q",
    "\xe9/\xe9",
  ];
  return choose(random, [...wrong, ...odd, `a/b;x=1 ${name}`, `${name}:${junk(random)}`]);
}

function withTarget(target: string): RequestParts {
  return { ...VALID.read, target };
}

function chunked(body: string): RequestParts {
  return { ...VALID.json, rest: `Transfer-Encoding: chunked\r\n\r\n${body}` };
}

function word(random: Random): string {
  return Array.from({ length: 1 + below(random, 8) }, () =>
    String.fromCharCode(97 + below(random, 26)),
  ).join("");
}

/** Printable characters that can stand in a header's value, without those that make lists. */
function junk(random: Random): string {
  return Array.from({ length: below(random, 20) }, () =>
    String.fromCharCode(33 + below(random, 90)),
  )
    .join("")
    .replaceAll(",", "");
}

function choose<Value>(random: Random, values: readonly Value[]): Value {
  return values[below(random, values.length)] ?? never();
}

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function never(): never {
  throw new Error("a list of choices is empty");
}

function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
