import {
  type ApiModel,
  listVendors,
  type OperationModel,
  readVendor,
  vendorNames,
} from "@org/codegen";
import { openContract } from "@org/codegen/contract";
import { sampleSchema } from "@org/test-doubles/sample";
import { PLANTED_SECRETS } from "./planted-secrets.ts";
import type { TaskVendor } from "./task.ts";

/**
 * Every vendor of a workspace that has an upsert.
 * @throws Error if a contract is not generated or does not match its lock
 */
export async function readTaskVendors(workspace: string): Promise<readonly TaskVendor[]> {
  const slugs = await listVendors(workspace);
  const vendors = await Promise.all(slugs.map((slug) => readTaskVendor(workspace, slug)));
  return vendors.flat();
}

async function readTaskVendor(workspace: string, slug: string): Promise<TaskVendor[]> {
  const { config, contract: document } = await readVendor(slug, workspace);
  const { contract } = openContract(slug, document, config);
  const upsert = contract?.model.operations.find(({ name }) => name === "upsertProduct");
  if (contract === undefined || upsert === undefined) return [];
  const { model } = contract;
  const create = `create${vendorNames(slug).pascal}Client`;
  const successes = upsert.responses.filter(({ status }) => status.startsWith("2"));
  const hasSuccessBody = successes.some(({ contents }) => contents.length > 0);
  return [{ slug, create, auth: authOf(model), init: initOf(upsert, model), hasSuccessBody }];
}

/** A planted secret for each credential of the first alternative. */
function authOf({ security: [alternative = []] }: ApiModel): TaskVendor["auth"] {
  const { vendor, vendorId, username, password } = PLANTED_SECRETS;
  if (alternative.length === 0) return "none";
  const values = alternative.map(({ key, kind }, index) => {
    const secret = index === 0 ? vendor : vendorId;
    return [key, kind === "basic" ? { username, password } : secret] as const;
  });
  return Object.fromEntries(values);
}

/** The body is full, so it contains whatever makes the upsert one that may be retried. */
function initOf({ parameters, requestBody }: OperationModel, { contract }: ApiModel): object {
  const options = {
    mode: "full",
    direction: "request",
    components: contract["components"],
  } as const;
  const required = parameters.filter((parameter) => parameter.required);
  const groups = [...Map.groupBy(required, (parameter) => parameter.in)];
  const values = groups.map(([location, own]) => {
    const samples = own.map(({ name, schema }) => [name, sampleSchema(schema, options)] as const);
    return [location, Object.fromEntries(samples)] as const;
  });
  const [content] = requestBody?.contents ?? [];
  return {
    ...Object.fromEntries(values),
    ...(content && { body: sampleSchema(content.schema, options) }),
  };
}
