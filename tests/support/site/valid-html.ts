import { HtmlValidate, StaticConfigLoader } from "html-validate";

const presets = ["html-validate:recommended", "html-validate:standard", "html-validate:a11y", "html-validate:document"] as const;

/** Rules that are not as the presets have them, each with its reason. */
const exceptions = {
  // A page is called what its record is called.
  "long-title": "off",
  // Files of the site itself come from where the page comes from; what comes from elsewhere would need a checksum, and nothing does.
  "require-sri": ["error", { target: "crossorigin" }],
  // The list under a field where one writes to find one of hundreds; a native <select> cannot be searched.
  "prefer-native-element": ["error", { exclude: ["listbox"] }],
} as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: [...presets], rules: exceptions as unknown as Record<string, "off"> }),
);

/** How many rules every page is held to. */
export function htmlRules(): number {
  const config = validator.getConfigForSync("page.html").getConfigData();
  return Object.values(("rules" in config && config.rules) || {}).filter(
    (rule) => rule !== "off" && (Array.isArray(rule) ? rule[0] : rule) !== "off",
  ).length;
}

/** What is wrong with a page as HTML, one line for each; the same fault is told once. */
export function htmlFaults(path: string, html: string): string[] {
  const { results } = validator.validateStringSync(html, path);
  return [
    ...new Set(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path}: ${message} (${ruleId}) ${selector}`)),
    ),
  ];
}
