import type { Splitter } from "./stream-items.ts";

/** One event of an event stream (HTML §9.2). */
export interface ServerSentEvent<Data> {
  readonly data: Data;
  /** `message` where the event has no type of its own. */
  readonly event: string;
  /** The last id that the stream gave, `""` before the first: what `Last-Event-ID` resumes from. */
  readonly id: string;
  /** Milliseconds that the stream last asked to wait before a reconnection, if it did. */
  readonly retry: number | undefined;
}

/** What ends a stream of JSON although it is no JSON, by a custom that is older than any standard of it. */
const DONE = "[DONE]";

/**
 * The events of an event stream (HTML §9.2.6). One that the stream breaks off is not an event.
 * @param parse of the data; without it they are text
 */
export function splitEvents(parse?: (text: string) => unknown): Splitter<ServerSentEvent<unknown>> {
  let rest = "";
  let isAfterReturn = false;
  let data: string[] = [];
  let length = 0;
  let event = "";
  let id = "";
  let retry: number | undefined;

  const readField = (line: string): void => {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") {
      data.push(value);
      length += value.length + 1;
    } else if (field === "event") {
      event = value;
    } else if (field === "id") {
      id = value.includes("\0") ? id : value;
    } else if (field === "retry" && /^\d+$/.test(value)) {
      retry = Number(value);
    }
  };

  return {
    pending: () => rest.length + length,
    *split(chunk) {
      // A line feed may follow its carriage return in the next chunk.
      const text = isAfterReturn && chunk[0] === "\n" ? chunk.slice(1) : chunk;
      isAfterReturn = chunk === "" ? isAfterReturn : chunk.endsWith("\r");
      const lines = text.split(/\r\n|\n|\r/);
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line !== "") {
          readField(line);
          continue;
        }
        const [whole, type, isEvent] = [data.join("\n"), event, data.length > 0];
        data = [];
        length = 0;
        event = "";
        if (parse && whole === DONE) {
          return true;
        }
        if (isEvent) {
          yield { data: parse ? parse(whole) : whole, event: type || "message", id, retry };
        }
      }
      return false;
    },
  };
}
