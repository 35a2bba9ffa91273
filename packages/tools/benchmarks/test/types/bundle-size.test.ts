import { describeBundleSize } from "./describe-bundle-size.ts";

describeBundleSize(80);
