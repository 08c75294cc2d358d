import type { aboutSite as nb } from "../nb/about-site.ts";
import type { Translated } from "../translated.ts";

/** Texts of the pages about the site itself: its accessibility, and what it knows of the reader. */
export const aboutSite: Translated<typeof nb> = {
  accessibility: {
    title: "Accessibility",
    lead: (site: string) =>
      `Everyone should be able to use ${site}, including with a keyboard, a screen reader or magnification, and without JavaScript.`,
    statement: "Accessibility statement",
    hasStatement: (municipality: string) => `${municipality} has an accessibility statement for the website:`,
    noStatement: (municipality: string) =>
      `${municipality} has not added an accessibility statement for this website yet. Public bodies must have one, made with the form at`,
    form: { text: "uustatus.no", url: "https://uustatus.no" },
    internal: "This is the internal edition. It has its own statement: the one for the public edition does not apply here.",
    made: "How the website is made",
    features: [
      "The pages are built with Designsystemet, the Norwegian public design system. They are tested automatically against WCAG 2.2 at levels A and AA, in light and dark mode and on a narrow screen.",
      "All content can be read without JavaScript. Search, filtering of lists as you type, and making drawings larger need it.",
      "Every diagram has a table next to it that says the same.",
      "Wide tables can be scrolled one by one, also with a keyboard.",
    ],
    limits: "An automatic test does not find everything. That it finds no faults does not mean that the website meets every requirement.",
    report: "Report what does not work",
    reportText: "Tell us which page it is about, what does not work, and which assistive technology you use. Send it to",
    contacts: "You can find whom to write to on the page about",
    complain: "If the fault is not fixed, you can complain to",
    authority: {
      text: "the Norwegian Authority for Universal Design of ICT (Tilsynet for universell utforming av ikt)",
      url: "https://www.uutilsynet.no",
    },
  },
  privacy: {
    title: "Privacy on the website",
    lead: "The website consists of finished files. It does not know who you are, and stores nothing about you.",
    what: "What the website does",
    storesNothing: "It sets no cookies, and stores nothing in your browser.",
    storesDrafts: "It sets no cookies. If you fill in a form, the draft is stored in your browser and nowhere else, until you discard it.",
    facts: [
      "It fetches nothing from other websites: no fonts, images, maps or tools that measure traffic.",
      "The search itself takes place in your browser. The words you search for become part of the address of the page. If you search from the field at the top, the server therefore sees the words.",
      "If you follow a link to another website, it is not told which page you came from.",
    ],
    host: "What the operator of the server can see",
    hostText: (municipality: string) =>
      `A web server sees your IP address, which page you ask for, when you ask for it, and what your browser says about itself. It may keep this in a log, for security and troubleshooting. ${municipality} is responsible for this, and can tell you whether a log is kept, and when it is erased.`,
    internal: "The internal edition requires a login. The login service knows who you are, and may set cookies.",
    dpo: "Questions about privacy",
    dpoText: "Ask the data protection officer:",
    register: "Which personal data the municipality processes in its work is stated in",
  },
  licences: "Licences",
};
