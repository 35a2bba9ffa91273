import { COMPILERS } from "../../src/types/count-instantiations.ts";
import { describeTypeCost } from "./describe-type-cost.ts";

describeTypeCost(800, [...COMPILERS.keys()]);
