import { HTTP_METHODS } from "../../model.ts";
import { pascalCase } from "../../spec/model/operation-names.ts";
import type { EmittedOperation } from "../operations/operations.ts";
import { stringLiteral } from "../text/source-text.ts";

/** The types behind calls by path. */
export interface PathMaps {
  /** Per method: a map from path to init, a map from path to result, and the paths that need no init. */
  readonly declarations: string;
  /** The methods of the client interface. */
  readonly methods: string;
}

/**
 * Writes the maps in which calls by path look up their types: the compiler never infers, so a call
 * costs next to nothing and a mistyped path is one short error on the path itself.
 */
export function emitPathMaps(emitted: readonly EmittedOperation[]): PathMaps {
  const declarations = ["declare const anyPath: unique symbol;\n"];
  const methods: string[] = [];
  for (const method of HTTP_METHODS) {
    const own = emitted.filter(({ operation }) => operation.method === method);
    if (own.length === 0) continue;
    const prefix = pascalCase(method);
    const verb = method.toUpperCase();
    const lines = (text: (item: EmittedOperation) => string) =>
      own.map((item) => `  ${stringLiteral(item.operation.path)}: ${text(item)};\n`).join("");
    declarations.push(
      `interface ${prefix}Inits {
  [anyPath]: never;
${lines(({ types }) => types.init)}}
`,
      `interface ${prefix}Results {
  // any: the result of a mistyped path must not cause errors besides the one on the path.
  [anyPath]: any;
${lines(({ types }) => types.result)}}
`,
    );
    methods.push(
      `  ${verb}<Path extends keyof ${prefix}Inits>(path: Path, init: ${prefix}Inits[Path]): Promise<${prefix}Results[Path]>;\n`,
    );
    const withoutInit = own.filter(({ types }) => !types.initRequired);
    if (withoutInit.length === 0) continue;
    const paths = withoutInit.map(({ operation }) => stringLiteral(operation.path));
    declarations.push(`type ${prefix}WithoutInit = ${["typeof anyPath", ...paths].join(" | ")};\n`);
    methods.push(
      `  ${verb}<Path extends ${prefix}WithoutInit>(path: Path): Promise<${prefix}Results[Path]>;\n`,
    );
  }
  return { declarations: declarations.join("\n"), methods: methods.join("") };
}
