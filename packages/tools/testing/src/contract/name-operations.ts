import { HTTP_METHODS, nameOperations } from "@org/codegen";
import type { ContractDocument, PathItem } from "@org/mock-server/contract";

/**
 * A copy of a contract in which the `x-operation-name` of every operation is the name of its function
 * in the vendor's package: the generator makes clashing names unique.
 */
export function withOperationNames(vendor: string, document: ContractDocument): ContractDocument {
  const found = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    HTTP_METHODS.flatMap((method) => {
      const operation = item[method];
      const pointer = `${method} ${path}`;
      // The generator reads plain JSON, which this is.
      return operation ? [{ pointer, method, path, operation: operation as never }] : [];
    }),
  );
  const { names } = nameOperations(vendor, found);
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const named = HTTP_METHODS.flatMap((method) => {
      const name = names.get(`${method} ${path}`);
      return name === undefined ? [] : [[method, { ...item[method], "x-operation-name": name }]];
    });
    return [path, { ...item, ...Object.fromEntries(named) } satisfies PathItem] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
