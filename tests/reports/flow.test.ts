import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { editionOf, editions } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, nameOf, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Flow, flowOf } from "../../src/reports/flow.ts";
import { baseText, type Files, registerOf, today } from "../support/content.ts";

const base = registerOf();

function flow(register: Register, name: RegisterName, id: string): Flow | undefined {
  const entry = register.get(name, id) as AnyEntry | undefined;
  if (!entry) throw new Error(`${name}/${id} is not there`);
  return flowOf(register, entry);
}

/** Edges as a person reads them: `from → to: label`, with ↔ both ways and ! for special categories. */
function arrows(shown: Flow | undefined): string[] {
  const label = new Map(shown?.nodes.map((node) => [node.key, node.label]));
  return (shown?.edges ?? []).map(
    (edge) => `${label.get(edge.from)} ${edge.twoWay ? "↔" : "→"} ${label.get(edge.to)}: ${edge.label}${edge.sensitive ? " !" : ""}`,
  );
}

const changed = (file: string, ...changes: [string, string][]): Files => {
  let text = baseText(file);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} has no «${from}»`);
    text = text.replace(from, to);
  }
  return { [file]: text };
};

const integration = (name: string, rest: string) => `name: ${name}\npurpose: Formål.\nowner: arkiv\nstatus: in-use\nmethod: api\n${rest}`;

describe("of a process", () => {
  const skyss = flow(base, "processes", "grunnskole/skoleskyss");

  test("goes from people through it to recipients, systems and archives", () => {
    expect(arrows(skyss).filter((arrow) => !arrow.includes("Støttevare"))).toEqual([
      "Elever → Skoleskyss: Helseopplysninger, Navn og fødselsdato og Fødselsnummer eller D-nummer !",
      "Skoleskyss → Fylkeskommunen: Kjøre eleven !",
      "Skoleskyss ↔ Skoleportal: Søknad og vedtak",
      "Skoleskyss → Arkivsystem: Arkivering",
      "Skoleportal → Skoleskyss: Søknad og vedtak",
      "Skoleskyss → Sakarkiv: Oppbevares i",
      "Sakarkiv → Skoleskyss: Søknad og vedtak",
      "Skoleportal → Arkivsystem: Navn og fødselsdato",
    ]);
  });

  test("tells of transfers out of the EEA with the country's name", () => {
    expect(arrows(skyss).filter((arrow) => arrow.includes("Støttevare"))).toEqual([
      "Skoleskyss → Støttevare Inc. (USA): Overføring ut av EØS !",
    ]);
  });

  test("has each node once, with its kind and record", () => {
    expect(skyss?.nodes.filter(({ kind }) => kind !== "external")).toEqual([
      {
        key: "processes/grunnskole/skoleskyss",
        label: "Skoleskyss",
        kind: "process",
        record: { register: "processes", id: "grunnskole/skoleskyss" },
        group: "Grunnskole",
        isFocus: true,
      },
      { key: "people:Elever", label: "Elever", kind: "people" },
      { key: "systems/skoleportal", label: "Skoleportal", kind: "system", record: { register: "systems", id: "skoleportal" } },
      { key: "systems/arkivsystem", label: "Arkivsystem", kind: "system", record: { register: "systems", id: "arkivsystem" } },
      {
        key: "retention/skoleskyss",
        label: "Skoleskyss",
        note: "Kasseres, 5 år",
        kind: "retention",
        record: { register: "retention", id: "skoleskyss" },
        group: "Bevaringsregler",
      },
      { key: "archives/sakarkiv", label: "Sakarkiv", kind: "archive", record: { register: "archives", id: "sakarkiv" } },
    ]);
    expect(skyss?.nodes.filter(({ kind }) => kind === "external")).toHaveLength(2);
  });

  test("leads to the integration that an edge stands for", () => {
    expect(skyss?.edges.filter(({ record }) => record)).toMatchObject([
      { from: "systems/skoleportal", to: "systems/arkivsystem", record: { register: "integrations", id: "skyssvedtak-til-arkiv" } },
    ]);
  });

  test("has an arrow towards it from a system it only reads from", () => {
    const reads = registerOf(changed("processes/grunnskole/skoleskyss.yaml", ["direction: both", "direction: reads"]));
    expect(arrows(flow(reads, "processes", "grunnskole/skoleskyss"))).toContain("Skoleportal → Skoleskyss: Søknad og vedtak");
  });

  test("goes both ways where the direction is not said", () => {
    const unsaid = registerOf(changed("processes/grunnskole/skoleskyss.yaml", ["    direction: both\n", ""]));
    expect(arrows(flow(unsaid, "processes", "grunnskole/skoleskyss"))).toContain("Skoleskyss ↔ Skoleportal: Søknad og vedtak");
  });

  test("names a recipient by its category where it has no name, and says that it is given out where no purpose is", () => {
    const unnamed = registerOf(
      changed(
        "processes/grunnskole/skoleskyss.yaml",
        ["        name: Fylkeskommunen\n        purpose: Kjøre eleven\n", ""],
        ["category: fylkeskommune", "category: foresatte"],
      ),
    );
    expect(arrows(flow(unnamed, "processes", "grunnskole/skoleskyss"))).toContain("Skoleskyss → Foreldre og foresatte: Utlevering !");
  });

  test("says where the data come from, and where documentation is kept in a system the process is not said to use", () => {
    const kept = registerOf(
      changed(
        "processes/grunnskole/skoleskyss.yaml",
        ["      - system: skoleportal\n      - archive", "      - system: arkivsystem\n      - archive"],
        ["  - system: arkivsystem\n    use: Arkivering\n    direction: writes\n", ""],
      ),
    );
    expect(arrows(flow(kept, "processes", "grunnskole/skoleskyss"))).toEqual(
      expect.arrayContaining(["Skoleskyss → Arkivsystem: Oppbevares i", "Arkivsystem → Skoleskyss: Søknad og vedtak"]),
    );
    expect(skyss?.edges.filter(({ source }) => source).map(({ from, source }) => [from, source])).toEqual([["people:Elever", "Foresatte"]]);
  });

  test("is not marked where no category is special", () => {
    const plain = registerOf(changed("processes/grunnskole/skoleskyss.yaml", ["          - helse\n        source", "        source"]));
    expect(arrows(flow(plain, "processes", "grunnskole/skoleskyss")).filter((arrow) => arrow.endsWith("!"))).toEqual([]);
  });

  test("is marked for data on criminal convictions too", () => {
    const criminal = registerOf(
      changed(
        "processes/grunnskole/skoleskyss.yaml",
        ["          - helse\n        source", "          - straff\n        source"],
        ["    idNumberReason:", "    criminalDataBasis:\n      - law: LOV-2023-06-09-30\n        section: § 1\n    idNumberReason:"],
      ),
    );
    expect(arrows(flow(criminal, "processes", "grunnskole/skoleskyss"))[0]).toBe(
      "Elever → Skoleskyss: Straffedommer og lovovertredelser, Navn og fødselsdato og Fødselsnummer eller D-nummer !",
    );
  });

  test("is marked when one of two processings that give out the same is of special categories", () => {
    const skoleskyss = base.get("processes", "grunnskole/skoleskyss");
    const [special] = skoleskyss?.data.processing ?? [];
    if (!skoleskyss || !special) throw new Error("The base has no processing.");
    const plain = { ...special, data: [{ subjects: ["elev"], categories: ["identitet"] }] };
    const others = registerNames.flatMap((name) => base.all(name) as readonly AnyEntry[]).filter((entry) => entry.id !== skoleskyss.id);
    const both = link([...others, { ...skoleskyss, data: { ...skoleskyss.data, processing: [plain, special] } }], base.municipality);
    expect(arrows(flow(both, "processes", "grunnskole/skoleskyss")).filter((arrow) => arrow.includes("Fylkeskommunen"))).toEqual([
      "Skoleskyss → Fylkeskommunen: Kjøre eleven !",
    ]);
  });

  test("is undefined where nothing flows", () => {
    expect(flow(base, "processes", "grunnskole/leksehjelp")).toBeUndefined();
  });
});

describe("of a system", () => {
  test("goes from the processes that use it, through integrations, to its archive", () => {
    expect(arrows(flow(base, "systems", "skoleportal"))).toEqual([
      "Skoleskyss ↔ Skoleportal: Søknad og vedtak",
      "Skoleportal → Arkivsystem: Navn og fødselsdato",
      "Skoleportal → Arkivsystem: Arkiveres i",
    ]);
  });

  test("shows what the process writes to it", () => {
    expect(arrows(flow(base, "systems", "arkivsystem"))).toEqual(
      expect.arrayContaining(["Skoleskyss → Arkivsystem: Arkivering", "Skoleportal → Arkivsystem: Navn og fødselsdato"]),
    );
  });

  test("shows what goes to it from systems that are archived in it", () => {
    expect(arrows(flow(base, "systems", "arkivsystem"))).toContain("Skoleportal → Arkivsystem: Arkiveres i");
  });

  test("has an arrow from it to a process that only reads", () => {
    const reads = registerOf(changed("processes/grunnskole/skoleskyss.yaml", ["direction: both", "direction: reads"]));
    expect(arrows(flow(reads, "systems", "skoleportal"))).toContain("Skoleportal → Skoleskyss: Søknad og vedtak");
  });

  test("tells national shared systems from others", () => {
    const national = registerOf(changed("systems/arkivsystem.yaml", ["kind: business", "kind: shared-national"]));
    expect(flow(national, "systems", "skoleportal")?.nodes.find(({ label }) => label === "Arkivsystem")?.kind).toBe("national");
  });

  test("shows both uses where a process uses it for two things", () => {
    const two = registerOf(
      changed("processes/grunnskole/skoleskyss.yaml", [
        "documentation:",
        "  - system: skoleportal\n    use: Utbetaling\n    direction: writes\ndocumentation:",
      ]),
    );
    expect(arrows(flow(two, "systems", "skoleportal")).slice(0, 2)).toEqual([
      "Skoleskyss ↔ Skoleportal: Søknad og vedtak",
      "Skoleskyss → Skoleportal: Utbetaling",
    ]);
  });
});

describe("of an integration", () => {
  test("goes from end to end, with the process it serves", () => {
    expect(arrows(flow(base, "integrations", "skyssvedtak-til-arkiv"))).toEqual([
      "Skoleportal → Arkivsystem: Navn og fødselsdato",
      "Skoleskyss → Skoleportal: Bruker flyten",
    ]);
  });

  test("goes through its platforms in their order", () => {
    const register = registerOf({
      "systems/plattform.yaml": baseText("systems/arkivsystem.yaml").replace("name: Arkivsystem", "name: Plattform"),
      "systems/melding.yaml": baseText("systems/arkivsystem.yaml").replace("name: Arkivsystem", "name: Melding"),
      "integrations/via.yaml": integration(
        "Via plattform",
        "encryption: transport\nfrom:\n  external: Fylket\nvia:\n  - plattform\n  - melding\nto:\n  system: skoleportal\ndirection: two-way\ncarries:\n  personalData: true\n  subjects:\n    - elev\n  categories:\n    - helse\n    - kontakt\n",
      ),
    });
    const label = "Helseopplysninger og Adresse, telefon og e-post !";
    const chain = [`Fylket ↔ Plattform: ${label}`, `Plattform ↔ Melding: ${label}`, `Melding ↔ Skoleportal: ${label}`];
    expect(arrows(flow(register, "integrations", "via"))).toEqual(chain);
    expect(arrows(flow(register, "systems", "plattform"))).toEqual(chain);
    expect(arrows(flow(register, "systems", "skoleportal"))).toEqual(expect.arrayContaining(chain));
  });

  test("says what it carries where that is no personal data", () => {
    const register = registerOf({
      "integrations/kart.yaml": integration(
        "Kart",
        "from:\n  system: skoleportal\nto:\n  external: Kartverket\ndirection: one-way\ncarries:\n  personalData: false\n  other: Skolegrenser\n",
      ),
      "integrations/tomt.yaml": integration(
        "Tomme meldinger",
        "from:\n  system: skoleportal\nto:\n  external: Fylket\ndirection: one-way\ncarries:\n  personalData: false\n",
      ),
    });
    expect(arrows(flow(register, "integrations", "kart"))).toEqual(["Skoleportal → Kartverket: Skolegrenser"]);
    expect(arrows(flow(register, "integrations", "tomt"))).toEqual(["Skoleportal → Fylket: Tomme meldinger"]);
  });

  test("that carries the same between the same two as another is there all the same", () => {
    const register = registerOf({
      "integrations/retting.yaml": integration(
        "Rettinger",
        "from:\n  system: skoleportal\nto:\n  system: arkivsystem\ndirection: two-way\ncarries:\n  personalData: true\n  subjects:\n    - elev\n  categories:\n    - identitet\n",
      ),
    });
    expect(
      flow(register, "systems", "skoleportal")
        ?.edges.flatMap(({ record }) => record?.id ?? [])
        .sort(),
    ).toEqual(["retting", "skyssvedtak-til-arkiv"]);
    expect(arrows(flow(register, "systems", "skoleportal"))).toContain("Skoleportal ↔ Arkivsystem: Navn og fødselsdato");
  });
});

describe("of a unit", () => {
  test("goes between its processes and systems, and to and from others, with its own in a frame", () => {
    const oppvekst = flow(base, "units", "oppvekst");
    expect(arrows(oppvekst)).toEqual([
      "Skoleskyss ↔ Skoleportal: Søknad og vedtak",
      "Skoleskyss → Arkivsystem: Arkivering",
      "Skoleportal → Arkivsystem: Navn og fødselsdato",
    ]);
    expect(oppvekst?.frame).toEqual({
      label: "Oppvekst",
      keys: ["processes/grunnskole/leksehjelp", "processes/grunnskole/skoleskyss", "systems/skoleportal"],
    });
  });

  test("of a unit that owns the other end, is what comes in", () => {
    expect(arrows(flow(base, "units", "arkiv"))).toEqual(["Skoleportal → Arkivsystem: Navn og fødselsdato"]);
  });

  test("has an integration that it owns between systems of others", () => {
    const other = baseText("integrations/skyssvedtak-til-arkiv.yaml").replace("owner: arkiv", "owner: barnehage");
    const register = registerOf({
      "units/barnehage.yaml": "name: Barnehage\nkind: department\n",
      "integrations/skyssvedtak-til-arkiv.yaml": other,
    });
    expect(arrows(flow(register, "units", "barnehage"))).toEqual(["Skoleportal → Arkivsystem: Navn og fødselsdato"]);
  });

  test("tells of areas where there are many processes", () => {
    const process = (i: number) =>
      `name: Prosess ${i}\ndescription: Noe.\narea: grunnskole\nowner: oppvekst\nstatus: started\nsystems:\n  - system: skoleportal\n    use: Bruk ${i}\n`;
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`processes/grunnskole/p${i}.yaml`, process(i)]));
    expect(arrows(flow(registerOf(files), "units", "oppvekst"))).toEqual([
      "Grunnskole (14) ↔ Skoleportal: Prosesser som bruker systemet",
      "Grunnskole (14) ↔ Arkivsystem: Prosesser som bruker systemet",
      "Skoleportal → Arkivsystem: Navn og fødselsdato",
    ]);
  });
});

test.each<[RegisterName, string]>([
  ["retention", "skoleskyss"],
  ["archives", "sakarkiv"],
  ["agreements", "databehandleravtale"],
  ["assessments", "ros-skoleportal"],
  ["routines", "kassasjon"],
  ["vocabularies", "laws"],
])("a record of %s has no flow", (name, id) => {
  expect(flow(base, name, id)).toBeUndefined();
});

describe("every flow of the base and of the example", () => {
  const example = loadRegister(join(root, "content"), today).register as Register;
  const views = [base, example].flatMap((register) => [register, ...editions.map((edition) => editionOf(register, edition))]);
  const flows = views.flatMap((register) =>
    registerNames
      .flatMap((name) => register.all(name) as readonly AnyEntry[])
      .flatMap((entry) => {
        const found = flowOf(register, entry);
        return found ? [{ register, entry, found }] : [];
      }),
  );

  test("there are enough to say something", () => {
    expect(flows.length).toBeGreaterThan(150);
  });

  test("the ends of an edge are two different nodes, and every node is an end", () => {
    for (const { entry, found } of flows) {
      const keys = found.nodes.map(({ key }) => key);
      expect(new Set(keys).size, entry.id).toBe(keys.length);
      expect(new Set(found.edges.flatMap(({ from, to }) => [from, to])), entry.id).toEqual(new Set(keys));
      for (const { from, to } of found.edges) expect(from, entry.id).not.toBe(to);
    }
  });

  test("the record itself is among the nodes, save for an integration, which is an edge, and a unit, which is the frame", () => {
    for (const { entry, found } of flows) {
      const there =
        entry.register === "integrations"
          ? found.edges.some(({ record }) => record?.id === entry.id)
          : entry.register === "units"
            ? found.frame?.label === nameOf(entry)
            : found.nodes.some(({ record }) => record?.register === entry.register && record.id === entry.id);
      expect(there, `${entry.register}/${entry.id}`).toBe(true);
    }
  });

  test("every node and edge has a label, and every record they lead to is in the edition", () => {
    for (const { register, entry, found } of flows) {
      for (const { label } of [...found.nodes, ...found.edges]) expect(label.trim(), entry.id).not.toBe("");
      for (const { record } of [...found.nodes, ...found.edges])
        if (record) expect(register.get(record.register, record.id), entry.id).toBeDefined();
    }
  });
});
