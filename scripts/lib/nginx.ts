import { catalogueFolder, catalogueNames } from "../../src/exports/catalogues/common.ts";
import type { Edition } from "../../src/register/edition.ts";
import { cacheControl, editorFolder, mediaTypes, namedByContent, securityHeaders } from "./headers.ts";

const packed = [
  "text/css",
  "text/plain",
  "text/xml",
  "application/javascript",
  "application/json",
  "application/xml",
  "application/atom+xml",
  "image/svg+xml",
  ...new Set(Object.values(mediaTypes)),
];

const head = "# Laget sammen med sidene, av adressene og overskriftene de trenger. Rett det ikke her: neste bygg skriver det på nytt.\n";

/** A string as nginx reads it. */
const quoted = (text: string) => `"${text.replace(/["\\$]/g, "\\$&")}"`;
/** Addresses of catalogues, which have no ending: what the reader takes decides which file it is led to. */
const catalogue = (base: string) => `^${pattern(base)}${catalogueFolder}/(?<orden_catalogue>${catalogueNames.join("|")})$`;
const pattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

type Headers = readonly [name: string, value: string][];

/** The variable that holds a header which is another on the editor's page: by its initials, for nginx takes no long names as it comes. */
const editorVariable = (name: string) => `editor_${name.replace(/\B\w|-/g, "").toLowerCase()}`;

/**
 * What goes outside `server` in nginx: which files may be kept, which any page may read, and where old addresses lead.
 * @param moved old addresses and new, with the base path
 * @param editor headers that are other on the editor's page
 */
export function nginxMaps(edition: Edition, base: string, moved: readonly [string, string][], editor: Headers = []): string {
  const map = (name: string, lines: string[]) => `map $uri $orden_${edition}_${name} {\n${lines.map((line) => `  ${line};\n`).join("")}}\n`;
  const lasting = namedByContent.map((folder) => pattern(folder)).join("|");
  return [
    head,
    map("cache", [
      `default ${quoted(cacheControl("", edition))}`,
      `${quoted(`~^${pattern(base)}(${lasting})`)} ${quoted(cacheControl(namedByContent[0] ?? "", edition))}`,
    ]),
    ...editor.map(([name, value]) =>
      map(editorVariable(name), [
        `default ${quoted(securityHeaders(edition).find(([known]) => known === name)?.[1] ?? "")}`,
        ...["", "index.html"].map((page) => `${quoted(`${base}${editorFolder}${page}`)} ${quoted(value)}`),
      ]),
    ),
    // What is asked of nginx before it knows who asks, may not depend on what only the staff may see.
    ...(edition === "public"
      ? [
          map("cors", ['default ""', `${quoted(`~^${pattern(base)}(api|${catalogueFolder})/`)} "*"`]),
          // Not `quoted`: the dollar is the end of the pattern.
          map("vary", ['default ""', `"~${catalogue(base)}" "Accept"`]),
          'map $http_accept $orden_public_rdf {\n  default "ttl";\n  "~text/html" "html";\n  "~application/ld\\+json" "jsonld";\n}\n',
          map("moved", [
            'default ""',
            ...moved.flatMap(([from, to]) => [from, from.slice(0, -1)].map((old) => `${quoted(old)} ${quoted(to)}`)),
          ]),
        ]
      : []),
  ].join("\n");
}

/** What goes inside `server` in nginx: headers, types, packing, the page for what is not there, and what is not to be given out. */
export function nginxSite(edition: Edition, base: string, editor: Headers = []): string {
  const variable = (name: string) => `$orden_${edition}_${name}`;
  return `${head}
index index.html;
charset utf-8;
charset_types text/css text/plain text/xml text/csv text/javascript text/calendar text/turtle application/javascript application/json;
server_tokens off;
absolute_redirect off;

${securityHeaders(edition)
  .map(([name, value]) => {
    const differs = editor.some(([other]) => other === name);
    return `add_header ${name} ${differs ? variable(editorVariable(name)) : quoted(value)} always;`;
  })
  .join("\n")}
add_header Cache-Control ${variable("cache")};
${edition === "public" ? `add_header Access-Control-Allow-Origin ${variable("cors")};\nadd_header Vary ${variable("vary")};\n` : ""}
gzip on;
gzip_vary on;
gzip_min_length 1024;
gzip_types ${packed.join(" ")};

error_page 404 ${base}404.html;
# A folder without a page, and what is for servers: as if it were not there.
error_page 403 =404 ${base}404.html;
${
  edition === "public"
    ? `
if (${variable("moved")}) {
  return 301 ${variable("moved")};
}

location ~ ${catalogue(base)} {
  if (${variable("rdf")} = html) {
    return 303 ${base}api/#kataloger;
  }
  return 303 ${base}${catalogueFolder}/$orden_catalogue.${variable("rdf")};
}
`
    : ""
}
location ~ ^${pattern(base)}(_headers$|_redirects$|_nginx/) {
  deny all;
}
${Object.entries(mediaTypes)
  .map(([extension, type]) => `\nlocation ~ \\.${extension}$ {\n  types {}\n  default_type ${type};\n}\n`)
  .join("")}`;
}
