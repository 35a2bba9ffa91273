/** The name that hostile text tries to define. It must never become an identifier of emitted source. */
export const PWNED = "__pwned";

const CODE = `globalThis.${PWNED}=1`;

/** Texts that end a comment, a string, a template, a line or a tag, or hide that they do, by what they do. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  "ends a comment": `*/${CODE}/*`,
  "ends a comment and a line": `*/\n${CODE};\n/*`,
  "ends a comment with an escape": `\\u002a/${CODE}/\\u002a`,
  "ends a comment once a zero-width space is gone": `*\u200b/${CODE}/\u200b*`,
  "ends a line": `\n${CODE}\n//`,
  "ends a line by carriage return": `\r${CODE}\r//`,
  "ends a line by separators": `\u2028${CODE}\u2029//`,
  "ends a double-quoted string": `";${CODE};"`,
  "ends a single-quoted string": `';${CODE};'`,
  "ends a template": `\`;${CODE};\``,
  "fills a template": `\${${CODE}}`,
  "escapes the closing quote": "\\",
  "escapes the escape": `\\";${CODE}//`,
  "joins a string": `"+(${CODE})+"`,
  "ends an index": `"]:${CODE},["`,
  "ends a block": `}${CODE};{`,
  "ends an object type": `"; } ${CODE}; interface X { "`,
  "ends a script": `</script><script>${CODE}</script>`,
  "turns the direction of writing": `\u202e${CODE}\u2066`,
  "is a soft hyphen": `\u00ad${CODE}\u00ad`,
  "ends a comment once a soft hyphen is gone": `*\u00ad/${CODE}/\u00ad*`,
  "is no identifier": "1.a-b",
  "is half a character": `\ud800${CODE}`,
  "is a code fence": `\n\`\`\`\n${CODE}\n\`\`\`ts\n`,
  "is a compiler's directive": `\n// @ts-nocheck\n/// <reference path="${CODE}" />`,
  "is a source map": `\n//# sourceMappingURL=data:application/json,${CODE}`,
};
