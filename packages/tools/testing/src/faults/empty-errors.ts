import { type FaultResponse, head, type ResponseHeaders, respond } from "./response.ts";

const JSON_TYPE = { "Content-Type": "application/json" };

/** Empty and falsy bodies of failed calls, which tempt a client to see no error. */
export const EMPTY_ERRORS: Readonly<
  Record<string, (status: number, headers?: ResponseHeaders) => FaultResponse>
> = {
  "chunked, empty": (status, headers) => [
    { send: head(status, { ...headers, "Transfer-Encoding": "chunked" }) },
    { send: "0\r\n\r\n" },
  ],
  "Content-Length: 0": (status, headers) => respond(status, "", headers),
  "0": (status, headers) => respond(status, "0", { ...headers, ...JSON_TYPE }),
  null: (status, headers) => respond(status, "null", { ...headers, ...JSON_TYPE }),
  false: (status, headers) => respond(status, "false", { ...headers, ...JSON_TYPE }),
  '""': (status, headers) => respond(status, '""', { ...headers, ...JSON_TYPE }),
  "an HTML page": (status, headers) =>
    respond(status, "<html></html>", { ...headers, "Content-Type": "text/html" }),
  "no body and no length": (status, headers) => [
    { send: head(status, { ...headers, Connection: "close" }) },
    { end: "fin" },
  ],
};
