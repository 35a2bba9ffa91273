import type { ApiModel, OperationModel, PaginationModel } from "../../model.ts";
import { isOfType, schemaLayers } from "../../spec/schema-layers.ts";
import { propertyKey } from "../text/source-text.ts";
import { callBlock, callText, readmeCall } from "./readme-call.ts";

/** The section of a README on lists that are read page by page; empty for a vendor without any. */
export function paginationSection(model: ApiModel): string[] {
  const paginated = model.operations.filter(({ pagination }) => pagination);
  const [first] = paginated;
  if (!first?.pagination) return [];
  const call = readmeCall(first, model);
  const size = pageSize(first, first.pagination, model);
  const query = call.init.includes("query") || size === undefined ? [] : [`query: { ${size} }`];
  const list = `paginate(${callText(call, model, ...query).replace("(", ", ")}`;
  const names = paginated.map(({ name }) => `\`${name}\``).join(" and ");
  return [
    "## Lists",
    `\`paginate\` reads ${names} to the end, item by item or page by page:`,
    callBlock(call, model, {
      name: "readAll",
      uses: ["paginate"],
      statements: [
        `const all = ${list};`,
        "for await (const item of all) console.log(item);",
        "for await (const page of all.pages()) console.log(page);",
      ],
    }),
    "Each page is one call, made when the loop gets there, with the options you pass. A failed call throws its error. A `signal` ends the loop, and so does leaving it. Called by itself, the function returns one page.",
    ...linkNote(paginated),
  ];
}

/** A browser hides a header that the vendor does not expose, and the list would seem to end. */
function linkNote(paginated: readonly OperationModel[]): string[] {
  const names = paginated.flatMap(({ name, pagination }) =>
    pagination?.kind === "link" ? [`\`${name}\``] : [],
  );
  if (names.length === 0) return [];
  return [
    `The header \`Link\` of a page of ${names.join(" and ")} leads to the next. In a browser that needs the vendor to expose it (\`Access-Control-Expose-Headers: Link\`): where it cannot be read, the list ends after one page.`,
  ];
}

/** The parameter for the size of a page, with a value that every vendor should take. */
function pageSize(
  { parameters }: OperationModel,
  { limit }: PaginationModel,
  model: ApiModel,
): string | undefined {
  const parameter = parameters.find(({ name, in: at }) => at === "query" && name === limit);
  if (parameter === undefined || limit === undefined) return undefined;
  const layers = schemaLayers(parameter.schema, model.contract);
  return isOfType(layers, "integer", "number") ? `${propertyKey(limit)}: 50` : undefined;
}
