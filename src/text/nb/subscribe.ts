/** Texts of the page where one subscribes to what is due and what is changed. */
export const subscribe = {
  title: "Abonner",
  slug: "abonner",
  lead: {
    public: "Få vite om endringer i registeret uten å gå hit. Det du abonnerer på her, vet ikke hvem du er.",
    internal: "Få frister i kalenderen, og få vite om endringer i registeret uten å gå hit.",
  },
  calendars: {
    title: "Frister i kalenderen",
    how: "Kopier adressen til lenken, og legg den til som en internettkalender i Outlook eller et annet kalenderprogram. Kalenderen blir ny hver natt. Ligger nettstedet bak pålogging, kan ikke alle programmer hente den: Da kan du åpne filen, og hente den på nytt når du trenger det.",
    all: "Alle frister",
    unit: (name: string) => `Frister for ${name} og enhetene under`,
    role: (name: string) => `Frister for rollen ${name.toLocaleLowerCase("nb-NO")}`,
    units: "Etter enhet",
    roles: "Etter rolle",
  },
  changes: {
    title: "Endringer som nyhetsstrøm",
    how: "Lenkene er i Atom-format. De kan leses med et program for nyhetsstrømmer, og i mange e-postprogrammer og kanaler. En strøm har de nyeste endringene.",
    all: "Alle endringer",
    register: (name: string) => `Endringer i ${name.toLocaleLowerCase("nb-NO")}`,
    unit: (name: string) => `Endringer for ${name} og enhetene under`,
    registers: "Etter register",
    units: "Etter enhet",
  },
  unit: {
    calendar: "Abonner på fristene i kalenderen",
    changes: "Abonner på endringene",
    due: (late: number) => (late > 0 ? `Alle frister for enheten, ${late} er passert` : "Alle frister for enheten"),
  },
} as const;
