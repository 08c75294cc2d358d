/** Languages the interface is written in, by BCP 47 tag. What a register holds is in the language it was written in. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

const asked = process.env.INTERFACE_LANGUAGE;

/**
 * The language of this process: what `INTERFACE_LANGUAGE` says, else bokmål. It is one for a process, for a site is built in one language
 * at a time. In the scripts of a page it is a constant that the build puts in.
 */
export const language: Language = asked === "nn" || asked === "en" ? asked : "nb";

/** What Norwegian dates, numbers and sorting follow. */
export const locale = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" }[language];
