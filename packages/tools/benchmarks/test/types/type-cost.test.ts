import { describeTypeCost } from "./describe-type-cost.ts";

// The quickest compiler and few operations; `type-cost.slow.test.ts` takes all compilers and many.
describeTypeCost(80, ["TypeScript 7"]);
