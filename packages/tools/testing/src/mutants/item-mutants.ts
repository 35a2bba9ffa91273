import { type Mutant, mutantsOf } from "./mutant.ts";

/** Bugs in how streams are read item by item. */
export const ITEM_MUTANTS: readonly Mutant[] = [
  ...mutantsOf("stream-items.ts", "stream-items", {
    "a reader that stops keeps its connection": "[-reader.cancel().catch(() => {});-]",
    "an endless item kept": "if ([-pending() > context.limits.maxResponseBytes-]{+false+}) {",
    "a character cut in two": "decoder.decode(value[-, { stream: !done }-])",
    "an item that is not JSON quoted":
      '} catch{+ (thrown)+} {\n    // The engine\'s SyntaxError quotes the body.\n    throw [-fail("not JSON")-]{+thrown+};',
    "a stream read past what ends it": "} else if ([-next.value || -]done) {",
  }),
  ...mutantsOf("split-json.ts", "stream-items", {
    "the last line lost without its end": 'rest = [-isEnd ? "" : -](lines.pop() ?? "");',
    "an empty line taken for an item": 'if ([-line.trim() !== ""-]{+true+}) {',
    "a number that is cut off taken": "if ([-!isDelimited(rest)-]{+false+}) {",
    "an item that waits for the next": '} else if ([-rest.endsWith("\\n")-]{+false+}) {',
  }),
  ...mutantsOf("split-events.ts", "stream-items", {
    "an end of line in two chunks taken for two":
      'const text = [-isAfterReturn && chunk[0] === "\\n" ? chunk.slice(1) : -]chunk;',
    "an id with NUL taken": 'id = [-value.includes("\\0") ? id : -]value;',
    "any text taken for a time to wait": 'field === "retry"[- && /^\\d+$/.test(value)-]',
    "a type kept for the next event": 'length = 0;\n        [-event = "";-]',
    "an event without data": "if ([-isEvent-]{+true+}) {",
    "a space left before a value":
      'line.slice([-line[colon + 1] === " " ? colon + 2 : -]colon + 1)',
    "what ends a stream parsed": "if ([-parse && whole === DONE-]{+false+}) {",
  }),
];
