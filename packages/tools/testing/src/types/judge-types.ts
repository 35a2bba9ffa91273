import {
  type ApiModel,
  type Direction,
  type TravelingType,
  travelingTypes,
} from "@org/codegen/contract";
import { breakValue, type Constraint } from "./break-value.ts";
import { closeContract } from "./close-contract.ts";
import { createSampler } from "./sample-values.ts";
import { type Assignment, NAMESPACE, writeProgram } from "./write-program.ts";

/** At most so many schemas of a document are judged. */
const MOST_SCHEMAS = 300;
/** Values of each. */
const VALUES = 20;

/** A program whose lines the compiler accepts or refuses, and what it should do. */
export interface TypeTrial {
  readonly text: string;
  readonly cases: readonly TypeCase[];
  readonly schemas: number;
  /** Schemas that no valid value was found for. */
  readonly unsampled: number;
}

/** One assignment of a program. */
export interface TypeCase extends Assignment {
  readonly line: number;
  readonly pointer: string;
  readonly direction: Direction;
  /** The constraint that is broken; undefined if the value is valid. */
  readonly broken: Constraint | undefined;
}

/** Writes the program that tries a document's types with values that a library has made. */
export function planTrial(model: ApiModel): TypeTrial {
  const chosen = choose(travelingTypes(model, NAMESPACE), MOST_SCHEMAS);
  const cases: Omit<TypeCase, "line">[] = [];
  let unsampled = 0;
  for (const direction of ["request", "response"] as const) {
    const own = chosen.filter((target) => target.direction === direction);
    if (own.length === 0) continue;
    const sampler = createSampler(closeContract(model.contract, direction));
    for (const target of own) {
      const sampled = sampler.sample(target, VALUES);
      if (sampled === undefined || sampled.values.length === 0) unsampled += 1;
      for (const [index, value] of (sampled?.values ?? []).entries()) {
        const { pointer, type } = target;
        cases.push({ type, value, pointer, direction, broken: undefined });
        const broken = sampled && breakValue(value, sampled.validate, direction, index);
        if (broken === undefined) continue;
        cases.push({ type, value: broken.value, pointer, direction, broken: broken.constraint });
      }
    }
  }
  const { text, lineOf } = writeProgram(cases);
  const numbered = cases.map((one, index): TypeCase => ({ ...one, line: lineOf(index) }));
  return { text, cases: numbered, schemas: chosen.length, unsampled };
}

/** Some of many, spread over all of them and the same on every run. */
function choose(all: readonly TravelingType[], most: number): readonly TravelingType[] {
  if (all.length <= most) return all;
  return Array.from(
    { length: most },
    (_, index) => all[Math.floor((index * all.length) / most)],
  ).filter((one) => one !== undefined);
}

/** How often the types were right. */
export interface TypeRates {
  readonly assigned: number;
  readonly valid: number;
  readonly refused: number;
  readonly broken: number;
}

/** A case that the compiler judged otherwise than the contract. */
export interface TypeFault {
  readonly code: "TYPE_TOO_NARROW" | "TYPE_TOO_WIDE";
  readonly pointer: string;
  readonly message: string;
}

/**
 * Compares what the compiler said with what it should have said.
 * @param errors of the compiler, by line of the program
 */
export function judgeTrial(
  { cases }: TypeTrial,
  errors: ReadonlyMap<number, string>,
): { readonly rates: TypeRates; readonly faults: readonly TypeFault[] } {
  const faults = cases.flatMap(({ line, pointer, direction, broken, type, value }): TypeFault[] => {
    const error = errors.get(line);
    const shown = `${direction} ${type.slice(0, 80)} = ${JSON.stringify(value).slice(0, 300)}`;
    if (broken === undefined && error !== undefined) {
      return [{ code: "TYPE_TOO_NARROW", pointer, message: `${error.slice(0, 300)} In: ${shown}` }];
    }
    if (broken === undefined || error !== undefined) return [];
    return [{ code: "TYPE_TOO_WIDE", pointer, message: `${broken} was accepted. In: ${shown}` }];
  });
  const valid = cases.filter(({ broken }) => broken === undefined).length;
  const broken = cases.length - valid;
  const count = (code: TypeFault["code"]) => faults.filter((fault) => fault.code === code).length;
  const rates = {
    valid,
    broken,
    assigned: valid - count("TYPE_TOO_NARROW"),
    refused: broken - count("TYPE_TOO_WIDE"),
  };
  return { rates, faults };
}
