import { Ajv, type JSONSchemaType, type ValidateFunction } from "ajv";
import type { ApiEntry } from "../exports/api/entry.ts";
import { apiFolder } from "../exports/api/origin.ts";
import { type ApiIndex, indexFile } from "../exports/api/record-index.ts";
import { type RegisterName, registerNames } from "../register/registers.ts";
import { addressInside } from "./address.ts";
import type { CopiedItem, RegisterCopy } from "./copy.ts";
import { Refused } from "./refused.ts";

/** Reads a JSON file of a register, by its path below the site. @throws Refused */
export type ReadJson = (path: string) => Promise<unknown>;

/** The version of the API that is read. A newer minor version only has more. */
const major = "1";

/** Pages of an index at most: 100,000 records. */
const mostParts = 100;

const ajv = new Ajv({ strict: false });
const text = (maxLength: number) => ({ type: "string", minLength: 1, maxLength }) as const;
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" } as const;
const count = { type: "integer", minimum: 0, maximum: 10_000_000 } as const;
const shape = <T>(required: string[], properties: object): ValidateFunction<T> =>
  ajv.compile<T>({ type: "object", required, properties } as unknown as JSONSchemaType<T>);

const isHead = shape<{ schemaVersion: string; edition: string }>(["schemaVersion", "edition"], {
  schemaVersion: text(40),
  edition: text(40),
});

type Entry = Pick<ApiEntry, "date" | "municipality" | "site" | "registers">;
const isEntry = shape<Entry>(["date", "municipality", "registers"], {
  date: day,
  site: text(500),
  municipality: {
    type: "object",
    required: ["name", "organisationNumber"],
    properties: { name: text(200), organisationNumber: { type: "string", pattern: "^\\d{9}$" } },
  },
  registers: {
    type: "array",
    maxItems: 100,
    items: { type: "object", required: ["register", "total"], properties: { register: text(60), total: count } },
  },
});

interface MunicipalityFile {
  data: { municipalityNumber?: string; example?: boolean; documentationPlan?: { status: string; date?: string } };
}
const isMunicipality = shape<MunicipalityFile>(["data"], {
  data: {
    type: "object",
    properties: {
      municipalityNumber: { type: "string", pattern: "^\\d{4}$" },
      example: { type: "boolean" },
      documentationPlan: { type: "object", required: ["status"], properties: { status: text(60), date: day } },
    },
  },
});

interface Summary {
  area?: string;
  outcome?: string;
  approval?: { status?: string };
}
type Index = Pick<ApiIndex, "total" | "parts"> & { items: { name: string; page: string; summary: Summary }[] };
const isIndex = shape<Index>(["total", "parts", "items"], {
  total: count,
  parts: { type: "integer", minimum: 1, maximum: mostParts },
  items: {
    type: "array",
    maxItems: 1000,
    items: {
      type: "object",
      required: ["name", "page", "summary"],
      properties: {
        name: text(500),
        page: text(500),
        summary: {
          type: "object",
          properties: {
            area: text(100),
            outcome: text(60),
            approval: { type: "object", properties: { status: text(60) } },
          },
        },
      },
    },
  },
});

const isCodes = shape<{ data: { codes: { code: string; nb: string }[] } }>(["data"], {
  data: {
    type: "object",
    required: ["codes"],
    properties: {
      codes: {
        type: "array",
        maxItems: 5000,
        items: { type: "object", required: ["code", "nb"], properties: { code: text(100), nb: text(300) } },
      },
    },
  },
});

/** A file of the API, of the public edition and the right version. @throws Refused */
async function readFile<T>(read: ReadJson, file: string, isRight: ValidateFunction<T>): Promise<T> {
  const json = await read(`${apiFolder}/${file}`);
  if (!isHead(json)) throw new Refused("shape", file);
  if (json.schemaVersion.split(".")[0] !== major) throw new Refused("version", json.schemaVersion);
  if (json.edition !== "public") throw new Refused("edition", json.edition);
  if (!isRight(json)) throw new Refused("shape", file);
  return json;
}

/** Every record in the index of a register. */
async function readIndex(read: ReadJson, register: RegisterName, site: URL): Promise<(CopiedItem & { summary: Summary })[]> {
  const first = await readFile(read, indexFile(register, 1), isIndex);
  const items = [...first.items];
  for (let part = 2; part <= first.parts; part++) items.push(...(await readFile(read, indexFile(register, part), isIndex)).items);
  return items.map(({ name, page, summary }) => {
    const url = addressInside(site, page);
    if (url === undefined) throw new Refused("shape", indexFile(register, 1));
    return { name, url, summary };
  });
}

/** The address a register gives itself; undefined when it gives none. @throws Refused when it is no register that may be read */
export async function ownSite(read: ReadJson): Promise<string | undefined> {
  return (await readFile(read, "index.json", isEntry)).site;
}

/**
 * What the portal keeps of a register, read from its API. Every file is a stranger's: its shape, lengths and addresses are tested.
 * @param site where its pages are, with a slash at the end
 * @param fetched today, as yyyy-mm-dd
 * @throws Refused
 */
export async function readCopy(read: ReadJson, site: URL, fetched: string): Promise<RegisterCopy> {
  const entry = await readFile(read, "index.json", isEntry);
  const { data: municipality } = await readFile(read, "municipality.json", isMunicipality);
  const totals = new Map(entry.registers.map(({ register, total }) => [register, total]));
  const list = (register: RegisterName) => (totals.get(register) ? readIndex(read, register, site) : []);
  const processes = await list("processes");
  const systems = await list("systems");
  const retention = await list("retention");
  const used = new Set(processes.map(({ summary }) => summary.area));
  // Without the code list, a code is still told.
  const { data } = totals.get("vocabularies")
    ? await readFile(read, "vocabularies/service-areas.json", isCodes).catch((error) => {
        if (error instanceof Refused && error.code === "status") return { data: { codes: [] } };
        throw error;
      })
    : { data: { codes: [] } };
  const adopted = retention.filter(({ summary }) => summary.approval?.status === "adopted");
  const plan = municipality.documentationPlan;
  return {
    name: entry.municipality.name,
    organisationNumber: entry.municipality.organisationNumber,
    ...(municipality.municipalityNumber ? { municipalityNumber: municipality.municipalityNumber } : {}),
    isExample: municipality.example === true,
    site: site.href,
    date: entry.date,
    fetched,
    totals: Object.fromEntries(registerNames.map((name) => [name, totals.get(name) ?? 0])),
    processes: processes.map(({ name, url, summary: { area } }) => ({ name, url, ...(area ? { area } : {}) })),
    areas: Object.fromEntries(data.codes.filter(({ code }) => used.has(code)).map(({ code, nb }) => [code, nb])),
    systems: systems.map(({ name, url }) => ({ name, url })),
    retention: {
      total: retention.length,
      adopted: adopted.length,
      dispose: adopted.filter(({ summary }) => summary.outcome === "dispose").length,
    },
    ...(plan ? { plan: { status: plan.status, ...(plan.date ? { date: plan.date } : {}) } } : {}),
  };
}
