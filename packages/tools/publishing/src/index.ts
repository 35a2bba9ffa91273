export { packPackage } from "./pack/pack-package.ts";
export { type PackResult, packRelease } from "./pack/pack-release.ts";
export { readTarball } from "./pack/read-tarball.ts";
export { type PublicPackage, readPublicPackages } from "./packages/public-packages.ts";
export { prepareRefresh } from "./propose/prepare-refresh.ts";
export { prepareRelease } from "./propose/prepare-release.ts";
export { writeProposal } from "./propose/proposal.ts";
export { type ServedPackages, servePackages } from "./registry/serve-packages.ts";
export { type VersionResult, versionPackages } from "./version/version-packages.ts";
