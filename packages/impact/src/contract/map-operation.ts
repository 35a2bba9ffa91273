import type ts from "typescript";
import type { ContractMap } from "./contract-map.ts";
import { type JsonObject, objectOr } from "./json.ts";
import { mapParameters } from "./map-parameters.ts";
import { joinPointer, readPointer } from "./pointer.ts";
import { schemaPointers } from "./schema-pointers.ts";
import { membersOf, typesInside } from "./shape.ts";

/** An operation of a package: its function, and its pointer into the contract. */
export interface PackageOperation {
  readonly symbol: ts.Symbol;
  readonly pointer: string;
}

/** The pointer of an operation by its label, such as `POST /v1/products`. */
export function pointerOfOperation(label: string): string {
  const space = label.indexOf(" ");
  return joinPointer("/paths", label.slice(space + 1), label.slice(0, space).toLowerCase());
}

/** The result of an operation's function, one type for each status or group of statuses. */
export function resultTypes(checker: ts.TypeChecker, operation: ts.Symbol): readonly ts.Type[] {
  const signature = signatureOf(checker, operation);
  const result = signature && checker.getAwaitedType(signature.getReturnType());
  return result ? membersOf(result) : [];
}

function signatureOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Signature | undefined {
  return checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
}

/** Maps the parameters, body and responses of an operation to the contract. */
export function mapOperation(
  { symbol, pointer }: PackageOperation,
  document: JsonObject,
  checker: ts.TypeChecker,
  map: ContractMap,
): void {
  const operation = objectOr(readPointer(document, pointer));
  const carriers = symbol.declarations ?? [];
  map.set(pointer, carriers);
  const init = signatureOf(checker, symbol)?.getParameters()[1];
  const inits = init ? [checker.getTypeOfSymbol(init)] : [];
  for (const schema of schemaPointers(
    operation["requestBody"],
    joinPointer(pointer, "requestBody"),
  )) {
    map.walk(typesInside(checker, inits, "body"), schema, carriers);
  }
  mapParameters(operation, pointer, inits, checker, map);
  const responses = objectOr(operation["responses"]);
  for (const [status, response] of Object.entries(responses)) {
    const covers = statusTest(status, Object.keys(responses));
    const results = resultTypes(checker, symbol).filter((result) =>
      statusesOf(checker, result).some(covers),
    );
    const errors = typesInside(checker, results, "error");
    const bodies = [
      ...typesInside(checker, results, "data"),
      ...typesInside(checker, errors, "body"),
    ];
    for (const schema of schemaPointers(response, joinPointer(pointer, "responses", status))) {
      map.walk(bodies, schema, carriers);
    }
  }
}

/** The statuses of one member of a result. */
export function statusesOf(checker: ts.TypeChecker, result: ts.Type): readonly number[] {
  return typesInside(checker, [result], "status")
    .flatMap(membersOf)
    .flatMap((type) => (type.isNumberLiteral() ? type.value : []));
}

/** Tests whether a key of `responses` covers a status: by itself, as a range, or as `default`. */
function statusTest(key: string, keys: readonly string[]): (status: number) => boolean {
  if (/^\d{3}$/.test(key)) return (status) => status === Number(key);
  if (key !== "default") {
    return (status) => String(status)[0] === key[0] && !keys.includes(String(status));
  }
  return (status) =>
    !keys.includes(String(status)) && !keys.some((other) => other === `${String(status)[0]}XX`);
}
