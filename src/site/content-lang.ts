import { language } from "../text/language.ts";
import { register } from "./register.ts";

const [main] = register.municipality.languages;

/** The language the records are written in, where it is not the page's: what is in it is marked, for those who have it read to them. */
export const contentLang: string | undefined = main === language ? undefined : main;
