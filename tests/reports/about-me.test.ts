import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import type { Entry } from "../../src/register/registers.ts";
import { machinesIn, machineUseOf } from "../../src/reports/about-me/machine-use.ts";
import { aboutPages } from "../../src/reports/about-me/pages.ts";
import { requestsFor } from "../../src/reports/about-me/requests.ts";
import { sensitivityOf } from "../../src/reports/about-me/sensitivity.ts";
import { notDescribed } from "../../src/reports/about-me/services.ts";
import { mostMet, subjectGroups } from "../../src/reports/about-me/subjects.ts";
import { summaryOf } from "../../src/reports/about-me/summary.ts";
import { tellHeld, tellRole } from "../../src/reports/about-me/told.ts";
import { plain } from "../../src/reports/describe.ts";
import { type Files, registerOf } from "../support/content.ts";

const process = (name: string, more: string, area = "barnehage") =>
  `name: ${name}\ndescription: Noe gjøres.\narea: ${area}\nowner: oppvekst\nstatus: mapped\npersonalData: true\n${more}`;

const rest =
  "    recipients: []\n    transfersOutsideEea: false\n    erasure: [{ period: P10Y, startEvent: sak-avsluttet }]\n    securityMeasures: Noen.\n";

/** Beside the base: one where each group holds something else, one the staff only sees, and one that has not come so far. */
const more: Files = {
  "processes/barnehage/opptak.yaml": process(
    "Opptak i barnehage",
    `processing:
  - purpose: Gi barn plass.
    role: controller
    legalBasis: [{ article: 6-1-b }, { article: 6-1-e, law: LOV-2023-06-09-30, section: § 2 }]
    data:
      - subjects: [foresatt]
        categories: [identitet, kontakt]
      - subjects: [foresatt, elev]
        categories: [identitet]
      - subjects: [ansatt]
        categories: [straff]
    criminalDataBasis: [{ law: LOV-2023-06-09-30, section: § 3 }]
${rest}`,
  ),
  "processes/barnehage/varsling.yaml": `${process(
    "Varsling i det skjulte",
    `processing:
  - purpose: Ta imot varsler fra ansatte.
    role: controller
    legalBasis: [{ article: 6-1-e, law: LOV-2023-06-09-30, section: § 2 }]
    data: [{ subjects: [ansatt], categories: [identitet] }]
${rest}`,
  )}visibility: internal\n`,
  "processes/arkiv/uten.yaml":
    "name: Uten beskrivelse\ndescription: Noe.\narea: arkiv\nowner: arkiv\nstatus: identified\npersonalData: true\n",
};

const register = registerOf(more);

const subjectsOf = (of: Register) => subjectGroups(of).flatMap(({ subjects }) => subjects);
const servicesOf = (of: Register, code: string) => subjectsOf(of).find((subject) => subject.code.code === code)?.services ?? [];
const named = (of: Register, code: string) => servicesOf(of, code).map(({ process: { data } }) => data.name);

/** What is told of a kind of person in one service: by key, as text. */
function told(of: Register, code: string, name: string): Record<string, string>[] {
  const service = servicesOf(of, code).find(({ process: { data } }) => data.name === name);
  if (!service) throw new Error(`${code} is not in ${name}`);
  return service.held.map((held) => Object.fromEntries(tellHeld(of, service.process, held).map(({ key, value }) => [key, plain(value)])));
}

describe("what the municipality knows of a person", () => {
  test("is told by what they are, in every service that names them", () => {
    expect(named(register, "elev")).toEqual(["Opptak i barnehage", "Skoleskyss"]);
    expect(named(register, "ansatt")).toEqual(["Opptak i barnehage", "Varsling i det skjulte"]);
    expect(subjectsOf(register).map(({ code, sensitive }) => [code.nb, sensitive])).toEqual([
      ["Elever", 1],
      ["Foresatte", 0],
      ["Ansatte", 1],
    ]);
    expect(notDescribed(register)).toBe(1);
  });

  test("answers what, why, by what right, how long, to whom, in words", () => {
    expect(told(register, "elev", "Skoleskyss")).toEqual([
      {
        what: "Navn og fødselsdato, Fødselsnummer eller D-nummer",
        special: "Helseopplysninger",
        purpose: "Avgjøre om en elev har rett til skyss.",
        basis: "Oppgave i allmennhetens interesse. Se opplæringslova kap. 4.",
        specialBasis: expect.stringMatching(/^Viktige allmenne interesser\. Se opplæringslova § 25-1\.$/),
        howLong: [
          "Helseopplysninger slettes etter 1 år, regnet fra: skoleåret er slutt.",
          "Andre opplysninger er del av dokumentasjon som følger en bevaringsregel.",
          "Søknad og vedtak: slettes (kasseres) etter 5 år, regnet fra: skoleåret er slutt",
        ].join(", "),
        recipients: "Fylkeskommunen: kjøre eleven",
        processors: "Skolevare AS",
        outside: expect.stringMatching(/^Støttevare Inc\. \(.+bare fjerntilgang$/),
        machines: "Ingen maskin avgjør noe om deg",
        source: "Foresatte",
        obligatory: "Ja",
        information: "I søknadsskjemaet.",
      },
    ]);
  });

  test("holds of a kind of person only what the record says of them", () => {
    expect(told(register, "foresatt", "Opptak i barnehage")[0]).toMatchObject({ what: "Navn og fødselsdato, Adresse, telefon og e-post" });
    expect(told(register, "elev", "Opptak i barnehage")[0]).toMatchObject({ what: "Navn og fødselsdato", recipients: "Ingen andre" });
    expect(told(register, "elev", "Opptak i barnehage")[0]).not.toHaveProperty("special");
    expect(told(register, "ansatt", "Opptak i barnehage")[0]).toMatchObject({
      special: "Straffedommer og lovovertredelser",
      specialBasis: "For straffedommer og lovovertredelser: Se opplæringslova § 3.",
      howLong: "Slettes etter 10 år, regnet fra: saken er avsluttet.",
    });
    expect(servicesOf(register, "foresatt").map(({ held }) => sensitivityOf(register, held))).toEqual(["ordinary"]);
    expect(servicesOf(register, "ansatt").map(({ held }) => sensitivityOf(register, held))).toEqual(["special", "ordinary"]);
  });

  test("says what is not stated, and nothing in its place", () => {
    const bare = registerOf({
      "processes/barnehage/bar.yaml": process(
        "Bar",
        "processing:\n  - purpose: Gjøre noe for noen.\n    role: controller\n    data: [{ subjects: [foresatt], categories: [identitet] }]\n",
      ).replace("mapped", "started"),
    });
    expect(told(bare, "foresatt", "Bar")).toEqual([
      {
        what: "Navn og fødselsdato",
        purpose: "Gjøre noe for noen.",
        basis: "Ikke oppgitt",
        howLong: "Ikke oppgitt",
        recipients: "Ikke oppgitt",
      },
    ]);
  });

  test("never gives a time without the note that limits it", () => {
    const noted = registerOf({
      "processes/barnehage/vurdering.yaml": process(
        "Vurdering",
        `processing:
  - purpose: Gi karakterer.
    role: controller
    data: [{ subjects: [elev], categories: [identitet, kontakt] }]
    erasure:
      - { categories: [kontakt], period: P1Y, startEvent: sak-avsluttet, note: Gjelder bare elevarbeider. }
      - { followsRetention: true, note: Protokollen bevares. }
      - { note: Kopier makuleres. }
`,
      ).replace("mapped", "started"),
    });
    expect(told(noted, "elev", "Vurdering")[0]?.howLong).toBe(
      [
        "Adresse, telefon og e-post slettes etter 1 år, regnet fra: saken er avsluttet – gjelder bare elevarbeider.",
        "Opplysningene er del av dokumentasjon som følger en bevaringsregel – protokollen bevares.",
        "Kopier makuleres.",
      ].join(", "),
    );
  });

  test("says who answers for it, where the municipality does not alone", () => {
    const parties = { purpose: "x", data: [], controllers: [{ name: "Nabo kommune" }], jointControllers: [{ name: "NAV" }] } as const;
    expect(tellRole({ ...parties, role: "controller" } as never)).toBeUndefined();
    expect(tellRole({ ...parties, role: "processor" } as never)).toContain("for Nabo kommune");
    expect(tellRole({ ...parties, role: "joint-controller" } as never)).toContain("sammen med NAV");
  });

  test("is summed up in a few sentences", () => {
    expect(summaryOf(register, "elev", servicesOf(register, "elev"))).toEqual([
      "Kommunen har opplysninger om elever i 2 oppgaver, innen barnehage og grunnskole.",
      "1 av dem har særlig vernede opplysninger: helseopplysninger.",
      "Det som blir tatt vare på lengst, blir tatt vare på i 10 år.",
      "Noe blir gitt til andre: fylkeskommunen.",
      "I 1 oppgave går noe ut av EØS.",
    ]);
    expect(summaryOf(register, "foresatt", servicesOf(register, "foresatt"))).toEqual([
      "Kommunen har opplysninger om foresatte i 1 oppgave, innen barnehage.",
      "Oppgaven har ikke særlig vernede opplysninger, som helse eller religion.",
      "Det som blir tatt vare på lengst, blir tatt vare på i 10 år.",
      "Opplysningene blir ikke gitt til andre utenfor kommunen.",
    ]);
  });
});

describe("what machines do", () => {
  const use = (name: string, of: string) =>
    process(
      name,
      `processing:\n  - purpose: Noe.\n    role: controller\n    data: [{ subjects: [foresatt], categories: [identitet] }]\n${of}`,
    ).replace("mapped", "started");
  const decides = "    automatedDecision: { used: true }\n";
  const ai = "    aiUse: { used: true }\n";
  const machines = registerOf({
    "processes/barnehage/a.yaml": use("Avgjør", decides),
    "processes/barnehage/b.yaml": use("Begge", decides + ai),
    "processes/barnehage/c.yaml": use("Ingen", "    automatedDecision: { used: false }\n    aiUse: { used: false }\n"),
  });
  const services = servicesOf(machines, "foresatt");

  test("is counted by what they do, and the services are named", () => {
    expect(machinesIn(services).map(({ sentence, services: of }) => [sentence, of.map(({ process: { data } }) => data.name)])).toEqual([
      ["I 2 oppgaver avgjør en maskin noe.", ["Avgjør", "Begge"]],
      ["I 1 oppgave er kunstig intelligens i bruk.", ["Begge"]],
    ]);
    expect(services.map(machineUseOf)).toEqual([["automatedDecision"], ["automatedDecision", "aiUse"], []]);
  });

  test("is in the summary", () => {
    expect(summaryOf(machines, "foresatt", services).slice(-2)).toEqual(machinesIn(services).map(({ sentence }) => sentence));
  });
});

test("those most services have data about are chosen over all groups, in the order of the code list", () => {
  const groups = [
    ["a", 1],
    ["b", 3],
    ["c", 2],
    ["d", 2],
  ].map(([code, n]) => ({
    subjects: [{ code: { code: String(code), nb: "" }, services: Array(Number(n)).fill({}), sensitive: 0 }],
  }));
  const chosen = (count: number) => mostMet(groups, count).map(({ code }) => code.code);
  expect(chosen(2)).toEqual(["b", "c"]);
  expect(chosen(9)).toEqual(["a", "b", "c", "d"]);
});

test("the public edition knows nothing of what is internal", () => {
  const open = editionOf(register, "public");
  expect(named(open, "ansatt")).toEqual(["Opptak i barnehage"]);
  expect(JSON.stringify(subjectsOf(open).map(({ code, services }) => summaryOf(open, code.code, services)))).not.toContain("skjult");
  expect(told(open, "elev", "Skoleskyss")[0]?.outside).not.toContain("Kryptering");
  expect(told(register, "elev", "Skoleskyss")[0]?.outside).toContain("Kryptering");
});

describe("a request that is ready to send", () => {
  const letters = requestsFor(register, "elev", servicesOf(register, "elev"));
  const letter = (code: string) => letters.find(({ right }) => right.code === code);
  const withMunicipality = (change: object): Register => ({ ...register, municipality: { ...register.municipality, ...change } });

  test("is there for each right that holds in some of the services, and tells where", () => {
    expect(letters.map(({ right, services }) => [right.code, services.map(({ process: { data } }) => data.name)])).toEqual([
      ["innsyn", ["Opptak i barnehage", "Skoleskyss"]],
      // Of 6-1-b and 6-1-e together in Opptak; of 6-1-e alone in Skoleskyss.
      ["sletting", ["Opptak i barnehage"]],
      ["innsigelse", ["Opptak i barnehage", "Skoleskyss"]],
    ]);
  });

  test("for access asks for all that art. 15(1) lists, and cites it", () => {
    const { body = "" } = letter("innsyn") ?? {};
    for (const point of "abcdefgh") expect(body).toMatch(new RegExp(`^${point}\\) `, "m"));
    expect(body).toContain("personvernforordningen art. 15");
    expect(body).toContain("personvernforordningen art. 12 nr. 3");
    expect(body).toContain("Prøvebygd kommune");
    expect(body).toContain("elever");
    expect(body).toContain("sender ikke fødselsnummer på e-post");
    expect(body).not.toMatch(/\d{6}/);
  });

  test("can be made for someone else, in every letter and in the shortened one", () => {
    const line =
      "[Gjelder det en annen enn deg selv: skriv navnet, og om du er forelder, verge, har fullmakt eller er nærmeste pårørende.]";
    for (const { body } of letters) expect(body.split("\n\n")).toContain(line);
    const [short] = requestsFor(withMunicipality({ name: "Å".repeat(120) }), "elev", servicesOf(register, "elev"));
    expect(decodeURIComponent(short?.mailto ?? "")).toContain(line);
  });

  test("opens in a mail program with the same words, in an address every program takes", () => {
    for (const { mailto = "", body } of letters) {
      expect(mailto.length).toBeLessThanOrEqual(1900);
      const address = new URL(mailto);
      expect(address.pathname).toBe("personvernombud@provebygd.example");
      expect(address.searchParams.get("body")?.replaceAll("\r\n", "\n")).toBe(body);
      expect(address.searchParams.get("subject")).toMatch(/personopplysninger/);
    }
  });

  test("is sent to where mail is registered, when the municipality says where", () => {
    const contacts = [...register.municipality.contacts, { role: "postmottak", mailbox: "post@provebygd.example" }];
    const [first] = requestsFor(withMunicipality({ contacts }), "elev", servicesOf(register, "elev"));
    expect(first?.mailto).toMatch(/^mailto:post@provebygd\.example\?/);
  });

  test("is shortened in the mail when it would be too long, and never cut", () => {
    const [first] = requestsFor(withMunicipality({ name: "Å".repeat(120) }), "elev", servicesOf(register, "elev"));
    expect(first?.body).toContain("h) ");
    expect(first?.mailto?.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(first?.mailto ?? "")).toMatch(/alt annet artikkelen sier[\s\S]+Adresse og telefon:$/);
  });

  test("can be copied also where no mailbox is named", () => {
    const [first] = requestsFor(withMunicipality({ contacts: [] }), "elev", servicesOf(register, "elev"));
    expect(first?.body).toContain("a) ");
    expect(first).not.toHaveProperty("mailto");
  });
});

describe("pages", () => {
  /** So many copies of a service, each in its own or one of three service areas. */
  function copies(times: number): Register {
    const base = registerOf();
    const own = base.get("processes", "grunnskole/skoleskyss") as Entry<"processes">;
    const areas = ["grunnskole", "barnehage", "arkiv"];
    const made = Array.from({ length: times }, (_, i) => ({
      ...own,
      id: `grunnskole/p${i}`,
      data: { ...own.data, name: `Skyss ${i}`, area: areas[i % 3] ?? "", aliases: [] },
    }));
    return link([...base.all("vocabularies"), ...base.all("retention"), ...made] as never, base.municipality);
  }

  test("are one where it is light", () => {
    const few = copies(6);
    const pages = aboutPages(few, servicesOf(few, "elev"));
    expect(pages.map(({ path, areas }) => [path, areas.map(({ code, services }) => [code, services.length])])).toEqual([
      [
        [],
        [
          ["arkiv", 2],
          ["barnehage", 2],
          ["grunnskole", 2],
        ],
      ],
    ]);
  });

  test("are an overview and one or more for each service area where it is not, with every service once", () => {
    const many = copies(300);
    const services = servicesOf(many, "elev");
    const [first, ...others] = aboutPages(many, services);
    expect(first).toMatchObject({ path: [], areas: [] });
    expect(others.flatMap(({ areas }) => areas.flatMap((area) => area.services.map(({ process: { id } }) => id))).sort()).toEqual(
      services.map(({ process: { id } }) => id).sort(),
    );
    const arkiv = others.filter(({ path }) => path[0] === "arkiv");
    expect(arkiv.length).toBeGreaterThan(1);
    expect(arkiv.map(({ path, number, of }) => [path.join("/"), number, of])).toEqual(
      arkiv.map((_, i) => [i === 0 ? "arkiv" : `arkiv/${i + 1}`, i + 1, arkiv.length]),
    );
  });
});

test("of an empty register there is nobody to tell of, and nothing to ask for", () => {
  const empty = link([], register.municipality);
  expect(subjectGroups(empty)).toEqual([]);
  expect(notDescribed(empty)).toBe(0);
  expect(requestsFor(empty, "elev", [])).toEqual([]);
});
