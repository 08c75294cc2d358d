import { formatName, kinds } from "../../exports/decap/collections.ts";
import { decapLocale as locale } from "../../exports/decap/config.ts";
import { type DecapFormat, formatOf } from "../../exports/decap/format.ts";
import { registerNames } from "../../register/registers.ts";
import { schemaOf } from "../../register/schema.ts";
import { text } from "../../text/index.ts";

type Phrases = { [key: string]: string | Phrases };

/** What is used of Decap CMS. */
interface Decap {
  getLocale(locale: string): Phrases;
  registerLocale(locale: string, phrases: Phrases): void;
  init(): void;
  registerCustomFormat(name: string, extension: string, format: DecapFormat): void;
  registerMediaLibrary(library: { name: string; init(): Promise<Record<string, () => unknown>> }): void;
}

declare global {
  interface Window {
    CMS?: Decap;
    CMS_MANUAL_INIT?: boolean;
  }
}

/** Both sets of phrases; where they say the same, the first. */
function together(first: Phrases, second: Phrases): Phrases {
  const all = { ...second };
  for (const [key, phrase] of Object.entries(first)) {
    const other = second[key];
    all[key] = typeof phrase === "object" && typeof other === "object" ? together(phrase, other) : phrase;
  }
  return all;
}

const nothing = () => undefined;

/** Teaches Decap how this register's files are read and written, and begins. */
function begin(decap: Decap): void {
  for (const name of registerNames)
    for (const kind of kinds) decap.registerCustomFormat(formatName(name, kind), kind, formatOf(schemaOf(name).field, kind));
  decap.registerMediaLibrary({
    name: "none",
    init: async () => ({ show: nothing, hide: nothing, enableStandalone: () => false }),
  });
  decap.registerLocale(locale, together(decap.getLocale(locale), text.editor.phrases));
  decap.init();
}

const place = document.getElementById("nc-root");
if (place) {
  window.CMS_MANUAL_INIT = true;
  const script = document.createElement("script");
  script.addEventListener("load", () => window.CMS && begin(window.CMS));
  script.addEventListener("error", () => {
    const message = place.querySelector("[role=status]");
    if (message) message.textContent = place.dataset.failed ?? "";
  });
  script.src = place.dataset.script ?? "";
  document.head.append(script);
}
