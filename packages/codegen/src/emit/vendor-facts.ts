import type { ApiModel } from "../model.ts";
import { needsEmptyAlternative } from "./operation-facts.ts";
import type { EmittedOperation } from "./operations.ts";
import { expression, stringLiteral } from "./source-text.ts";

/** The object literal of a vendor's facts: servers, security, and the operations that differ. */
export function emitVendorFacts(model: ApiModel, emitted: readonly EmittedOperation[]): string {
  const servers = model.servers.map(({ name, url, variables }) => {
    const facts = [...variables].map(([key, variable]) => [
      key,
      { default: variable.default, ...(variable.enum ? { enum: variable.enum } : {}) },
    ]);
    const own = facts.length > 0 ? { variables: Object.fromEntries(facts) } : {};
    return [name, { url, ...own }] as const;
  });
  const alternatives = model.security.map((alternative) =>
    alternative.map(({ key, kind, name }) => ({ key, kind, ...(name ? { name } : {}) })),
  );
  const isOptional = emitted.some(({ operation }) => needsEmptyAlternative(operation, model));
  const security = isOptional ? [...alternatives, []] : alternatives;
  const operations = emitted
    .filter(({ facts }) => Object.keys(facts).length > 0)
    .map(({ operation: { method, path }, facts }) => {
      return `    ${stringLiteral(`${method.toUpperCase()} ${path}`)}: ${expression(facts)},\n`;
    });
  const requestIdHeader = model.config.headers?.["requestId"];
  const fields = [
    `vendor: ${stringLiteral(model.names.slug)}`,
    `servers: ${expression(Object.fromEntries(servers))}`,
    `security: ${expression(security)}`,
    ...(requestIdHeader ? [`requestIdHeader: ${stringLiteral(requestIdHeader)}`] : []),
    ...(operations.length > 0 ? [`operations: {\n${operations.join("")}  }`] : []),
  ];
  return `{\n${fields.map((field) => `  ${field},\n`).join("")}}`;
}
