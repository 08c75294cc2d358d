import { inSentence } from "../format.ts";
import type { subscribe as nb } from "../nb/subscribe.ts";
import type { Translated } from "../translated.ts";

/** Texts of the page where one subscribes to what is due and what is changed. */
export const subscribe: Translated<typeof nb> = {
  title: "Subscribe",
  slug: "abonner",
  lead: {
    public: "Be told about changes in the register without coming here. What you subscribe to here does not know who you are.",
    internal: "Get deadlines in your calendar, and be told about changes in the register without coming here.",
  },
  calendars: {
    title: "Deadlines in your calendar",
    how: "Copy the address of the link, and add it as an internet calendar in Outlook or another calendar program. The calendar is renewed every night. If the website requires a login, not every program can fetch it: you can then open the file, and fetch it again when you need it.",
    all: "All deadlines",
    unit: (name: string) => `Deadlines for ${name} and the units below`,
    role: (name: string) => `Deadlines for the role ${inSentence(name)}`,
    units: "By unit",
    roles: "By role",
  },
  changes: {
    title: "Changes as a news feed",
    how: "The links are in Atom format. They can be read with a feed reader, and in many e-mail programs and channels. A feed has the latest changes.",
    all: "All changes",
    register: (name: string) => `Changes in ${inSentence(name)}`,
    unit: (name: string) => `Changes for ${name} and the units below`,
    registers: "By register",
    units: "By unit",
  },
  unit: {
    calendar: "Subscribe to the deadlines in your calendar",
    changes: "Subscribe to the changes",
    due: (late: number) => (late > 0 ? `All deadlines for the unit, ${late} have passed` : "All deadlines for the unit"),
  },
};
