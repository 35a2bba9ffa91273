import { type ApiModel, type OperationModel, preferredContent } from "@org/codegen";
import { BINARY_SAMPLE, sampleSchema } from "@org/test-doubles/sample";

/** One call of an operation, with the parameters it requires and a body where it takes one. */
export interface SampleCall {
  readonly operation: OperationModel;
  /** Values by name, per place; places without a required parameter are left out. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly body: unknown;
}

/** Sample calls of a contract's operations, as many as have samples that can be written as literals. */
export function sampleCalls(model: ApiModel, most: number): SampleCall[] {
  const calls: SampleCall[] = [];
  for (const operation of model.operations) {
    if (calls.length === most) break;
    try {
      calls.push(sampleCall(operation, model));
    } catch {
      // No sample fulfils one of its schemas, or it wants bytes.
    }
  }
  return calls;
}

function sampleCall(operation: OperationModel, model: ApiModel): SampleCall {
  const components = model.contract["components"];
  const options = { mode: "minimal", direction: "request", components } as const;
  const params: Record<string, Record<string, unknown>> = {};
  for (const { name, in: place, required, schema } of operation.parameters) {
    if (!required) continue;
    params[place] = { ...params[place], [name]: sampleSchema(schema, options) };
  }
  const content = preferredContent(operation.requestBody?.contents ?? []);
  const body = content && sampleSchema(content.schema, options);
  if (holdsBytes(body) || holdsBytes(params)) throw new Error("bytes are no literal");
  return { operation, params, body };
}

function holdsBytes(value: unknown): boolean {
  if (value === BINARY_SAMPLE) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBytes);
}

/** The first call whose body is an object with a member, which is where a body can be mistyped. */
export function findBodyCall(calls: readonly SampleCall[]): SampleCall | undefined {
  return calls.find(({ body, operation }) => {
    const content = preferredContent(operation.requestBody?.contents ?? []);
    const isJson = content?.mediaType === "application/json";
    return isJson && typeof body === "object" && body !== null && !Array.isArray(body);
  });
}

/** The call with one member of its body renamed or, where it has none, one added that is not known. */
export function mistypeBody(call: SampleCall): SampleCall {
  const body = call.body;
  if (typeof body !== "object" || body === null) return call;
  return { ...call, body: { ...body, zzUnknown: 1 } };
}
