import type { ApiModel } from "../../model.ts";
import { componentName, findDirections } from "../../schema-direction.ts";
import { valueLists } from "../entries/values-file.ts";
import { assignTypeNames } from "../schemas/type-names.ts";
import { literal } from "../text/source-text.ts";

/** How to read a value that the vendor may add to; nothing for a vendor without such a named list. */
export function valuesSection(model: ApiModel): readonly string[] {
  const names = assignTypeNames([...model.schemas.keys()], model.names.pascal);
  const { used } = findDirections(model);
  const list = valueLists(model, names).find(({ pointer }) => {
    const schema = componentName(`#${pointer}`);
    return schema !== undefined && used.get(schema)?.has("response");
  });
  if (list === undefined) return [];
  const type = names.ofSchema(componentName(`#${list.pointer}`) ?? "");
  const [first = ""] = list.values;
  return [
    "## Values that the vendor adds",
    `A list in a response is open: beside the listed values its type has \`Unrecognized\`, a \`string\` that equals none of them, so that a value more breaks no build. What you send is closed. The values themselves are exported: \`${list.name}\`.`,
    `\`\`\`ts
import { isKnown, type ${type}, ${list.name} } from "${model.names.packageName}";

export function labelOf(value: ${type}): string {
  if (value === ${literal(first)}) return "the first of the list";
  return isKnown(value, ${list.name}) ? \`listed: \${value}\` : \`new: \${value}\`;
}
\`\`\``,
  ];
}
