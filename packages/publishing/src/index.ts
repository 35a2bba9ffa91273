export { packPackage } from "./pack/pack-package.ts";
export { type PackResult, packRelease } from "./pack/pack-release.ts";
export { type PublicPackage, readPublicPackages } from "./packages/public-packages.ts";
export { type VersionResult, versionPackages } from "./version/version-packages.ts";
