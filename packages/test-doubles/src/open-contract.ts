import { type PathTemplate, readTemplate } from "./match-path.ts";
import type { OperationContract, VendorContract } from "./vendor-contract.ts";

/** A contract that is ready to use. */
export interface OpenContract extends Omit<VendorContract, "operations"> {
  /** By name of the operation's function. */
  readonly operations: ReadonlyMap<string, OpenOperation>;
}

/** An operation with its parsed path. */
export interface OpenOperation extends OperationContract {
  readonly template: PathTemplate;
}

/** Returns the contract, which the first call parses. */
export type ContractSource = () => OpenContract;

/**
 * Takes a contract as text, so that a compiler reads one literal, and parses it when first needed.
 */
export function contractFrom(text: string): ContractSource {
  let opened: OpenContract | undefined;
  return () => {
    opened ??= openContract(text);
    return opened;
  };
}

/** One operation of a contract. @throws Error where it has none by this name */
export function operationOf({ operations }: OpenContract, name: string): OpenOperation {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`the contract has no operation ${name}`);
  return operation;
}

function openContract(text: string): OpenContract {
  // Written by the generator, in the form that the type says.
  const contract = JSON.parse(text) as VendorContract;
  const operations = Object.entries(contract.operations).map(
    ([name, operation]) => [name, { ...operation, template: readTemplate(operation) }] as const,
  );
  return { ...contract, operations: new Map(operations) };
}
