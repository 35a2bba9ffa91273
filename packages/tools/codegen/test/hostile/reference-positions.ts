import { joinPointer } from "@org/test-doubles/pointer";
import { type Node, OPERATION, SCHEMA, setAt } from "./carrier-document.ts";

/** A position in which a document can name another one, and how to put a reference there. */
export interface ReferencePosition {
  readonly name: string;
  /** Whether this is a reference that a generator must follow or refuse; otherwise it is data. */
  readonly followed: boolean;
  readonly put: (document: Node, target: string) => void;
}

const SUCCESS = `${OPERATION}/responses/200`;
const KIND = `${SCHEMA}/properties/kind`;
const CONTENT = `${SUCCESS}/content/application~1json`;

/** Positions by name: the pointer of the node that becomes a reference, or of what contains it. */
type Positions = Readonly<Record<string, readonly [at: string, node: (target: string) => unknown]>>;

const reference = ($ref: string) => ({ $ref });
const text = (target: string) => target;

const FOLLOWED: Positions = {
  "component schema": ["/components/schemas/Other", reference],
  property: [KIND, reference],
  "array items": [KIND, ($ref) => ({ type: "array", items: { $ref } })],
  composition: [`${SCHEMA}/allOf`, ($ref) => [{ $ref }]],
  "additional properties": [`${SCHEMA}/additionalProperties`, reference],
  parameter: [`${OPERATION}/parameters/4`, reference],
  "request body": [`${OPERATION}/requestBody`, reference],
  response: [`${OPERATION}/responses/default`, reference],
  "response header": [`${SUCCESS}/headers/X-Request`, reference],
  "example object": [`${CONTENT}/examples`, ($ref) => ({ one: { $ref } })],
  link: [`${SUCCESS}/links/next`, reference],
  callback: [`${OPERATION}/callbacks/done`, reference],
  "path item": [joinPointer("/paths", "/other"), reference],
};

const DATA: Positions = {
  "data of an example": [`${CONTENT}/example`, reference],
  "external value of an example": [
    `${CONTENT}/examples`,
    (externalValue) => ({ one: { externalValue } }),
  ],
  extension: [`${SCHEMA}/x-base`, reference],
  "discriminator mapping": [
    `${SCHEMA}/discriminator`,
    (target) => ({ propertyName: "kind", mapping: { tee: target } }),
  ],
  "operation of a link": [`${SUCCESS}/links/next`, (operationRef) => ({ operationRef })],
  "$id of a schema": [`${SCHEMA}/$id`, text],
  "$schema of a schema": [`${SCHEMA}/$schema`, text],
  "dialect of the document": ["/jsonSchemaDialect", text],
  "default value": [`${SCHEMA}/default`, reference],
};

/** Every position from which a tool is known to fetch or read. */
export const REFERENCE_POSITIONS: readonly ReferencePosition[] = [
  ...positions(FOLLOWED, true),
  ...positions(DATA, false),
];

function positions(given: Positions, followed: boolean): ReferencePosition[] {
  return Object.entries(given).map(([name, [pointer, node]]) => ({
    name,
    followed,
    put: (document, target) => setAt(document, pointer, node(target)),
  }));
}
