import { createHash } from "node:crypto";

interface LockedPackage {
  name?: string;
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

const nameAt = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const purl = (name: string, version: string) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** SRI, as the lock file has it, as CycloneDX wants it. */
function hashesOf(integrity: string): { alg: string; content: string }[] {
  return integrity.split(" ").map((each) => {
    const [algorithm = "", digest = ""] = each.split("-");
    return { alg: algorithm.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
  });
}

/** Where Node would find a package, seen from another: beside it, or in the folders above. */
function locate(packages: LockFile["packages"], name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[path]) return path;
    if (!folder) return undefined;
  }
}

const licenceOf = (licence: string) =>
  / (AND|OR|WITH) /.test(licence)
    ? [{ expression: licence }]
    : [{ license: licence === "UNLICENSED" ? { name: licence } : { id: licence } }];

/**
 * What the lock file says Orden is made of, as CycloneDX 1.6. The same lock file gives the same bytes.
 * What only runs while Orden is worked on has scope `excluded`; what a machine may do without, `optional`.
 *
 * @param text package-lock.json, version 3
 */
export function sbomOf(text: string): object {
  const { packages } = JSON.parse(text) as LockFile;
  const { "": own, ...locked } = packages;
  if (!own) throw new Error("package-lock.json has no root");
  const digest = createHash("sha256").update(text).digest("hex");
  // A UUID of version 8 (RFC 9562): what is in it is our own affair.
  const serial = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
  const reference = (path: string) => (path === "" ? `orden@${own.version}` : path);
  const dependsOn = (path: string, each: LockedPackage) =>
    [...new Set(Object.keys({ ...each.dependencies, ...each.optionalDependencies, ...each.devDependencies }))]
      .flatMap((name) => locate(packages, name, path) ?? [])
      .sort();
  const name = own.name ?? "orden";
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: "pre-build" }],
      component: {
        type: "application",
        "bom-ref": reference(""),
        name,
        version: own.version,
        purl: purl(name, own.version ?? ""),
        ...(own.license ? { licenses: licenceOf(own.license) } : {}),
      },
    },
    components: Object.entries(locked).map(([path, each]) => ({
      type: "library",
      "bom-ref": path,
      name: each.name ?? nameAt(path),
      version: each.version,
      scope: each.dev ? "excluded" : each.optional ? "optional" : "required",
      ...(each.integrity ? { hashes: hashesOf(each.integrity) } : {}),
      ...(each.license ? { licenses: licenceOf(each.license.replace(/^\((.*)\)$/, "$1")) } : {}),
      purl: purl(each.name ?? nameAt(path), each.version ?? ""),
    })),
    dependencies: Object.entries(packages).map(([path, each]) => ({ ref: reference(path), dependsOn: dependsOn(path, each) })),
  };
}
