import type { Register } from "../../register/link.ts";
import type { AnyEntry } from "../../register/registers.ts";
import { holdings } from "../../reports/systems/personal-data.ts";
import { lookupFile } from "./lookups.ts";
import { recordFile } from "./origin.ts";

/** Programs that read the API, for people to begin with. They run as they stand. */
export interface Examples {
  curl: string;
  javascript?: string;
  python: string;
  sql: string;
  excel: string;
}

/**
 * Examples that ask for what the register holds.
 * @param address of the API, without a slash at the end
 */
export function apiExamples(register: Register, address: string): Examples {
  const [process] = register.all("processes") as readonly AnyEntry[];
  const [subject] = [...holdings(register).values()].flatMap((bySubject) => [...bySubject.keys()]);
  return {
    curl: `curl -s ${address}/${process ? recordFile("processes", process.id) : "index.json"}`,
    ...(subject === undefined
      ? {}
      : {
          javascript: `const answer = await fetch("${address}/${lookupFile("systems-about", subject)}");
const { name, items } = await answer.json();
console.log(name);
for (const system of items) console.log(system.name + ": " + system.categories.map((each) => each.name).join(", "));`,
        }),
    python: `import json
from urllib.parse import urljoin
from urllib.request import urlopen

url = "${address}/processes.json"
while url:
    with urlopen(url) as answer:
        part = json.load(answer)
    for process in part["items"]:
        print(process["id"], process["summary"]["status"], process["name"])
    url = part["next"] and urljoin(url, part["next"])`,
    sql: `curl -sO ${address}/register.sqlite
sqlite3 register.sqlite "
  SELECT processes.name, systems.name, processes_systems.use
  FROM processes_systems
  JOIN processes ON processes.id = processes_systems.id
  JOIN systems ON systems.id = processes_systems.system
  ORDER BY processes.id, processes_systems.no"`,
    excel: `let
  Svar = Json.Document(Web.Contents("${address}/systems.json")),
  Tabell = Table.FromRecords(Svar[items], {"id", "name", "page"}, MissingField.UseNull)
in
  Tabell`,
  };
}
