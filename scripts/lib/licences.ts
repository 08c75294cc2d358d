import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./settings.ts";

/** Packages that a reader's browser is given something of. What they are made of comes along, and is found from here. */
export const shipped = [
  "@digdir/designsystemet-css",
  "@digdir/designsystemet-theme",
  "@fontsource-variable/inter",
  "ajv",
  "ajv-formats",
  "fastest-levenshtein",
  "pagefind",
  "yaml",
];

/** Packages that only run where the sites are built: types, and Pagefind's indexer for each kind of machine. */
const stays = (name: string) => /^@types\/|^@pagefind\//.test(name);

export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** The package's own licence file; undefined when it has none. */
  text: string | undefined;
}

interface Manifest {
  name: string;
  version: string;
  license?: string | { type: string };
  dependencies?: Record<string, string>;
}

/** The folder Node would find a package in, seen from another package's. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; folder.startsWith(root.replace(/[\\/]$/, "")); folder = join(folder, "..")) {
    const found = join(folder, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return found;
  }
  return undefined;
}

/** What is shipped in the built sites, with what it is made of, in order of name. Read from the installed packages themselves. */
export function shippedPackages(): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const seen = new Set<string>();
  const visit = (name: string, from: string) => {
    const folder = folderOf(name, from);
    if (!folder || stays(name) || seen.has(folder)) return;
    seen.add(folder);
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
    const file = readdirSync(folder, { withFileTypes: true }).find(
      (each) => each.isFile() && /^(licen[sc]e|copying)(\.|-|$)/i.test(each.name),
    );
    const { license } = manifest;
    found.set(`${manifest.name} ${manifest.version}`, {
      name: manifest.name,
      version: manifest.version,
      licence: (typeof license === "object" ? license.type : license) ?? "ukjent",
      text: file && readFileSync(join(folder, file.name), "utf8").replaceAll("\r\n", "\n").trim(),
    });
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of shipped) visit(name, root.replace(/[\\/]$/, ""));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** The licences of what is shipped, as a text file: which packages, and each licence once. */
export function licenceText(): string {
  const packages = shippedPackages();
  const texts = Map.groupBy(
    packages.filter(({ text }) => text),
    ({ text }) => text ?? "",
  );
  const name = (each: ShippedPackage) => `${each.name} ${each.version}`;
  return [
    "Nettstedet er laget med Orden (MIT) og inneholder deler av pakkene under. Listen er laget av pakkene selv.",
    "Pagefind er pakket av dem som lager den.",
    packages.map((each) => `${name(each)}: ${each.licence}`).join("\n"),
    ...[...texts].map(([text, users]) => `${"=".repeat(72)}\n${users.map(name).join("\n")}\n\n${text}`),
  ]
    .join("\n\n")
    .concat("\n");
}
