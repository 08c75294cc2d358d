import { forms as en } from "./en/forms.ts";
import { language } from "./language.ts";
import { forms as nb } from "./nb/forms.ts";
import { forms as nn } from "./nn/forms.ts";
import type { Translated } from "./translated.ts";

/** The texts of the forms, by themselves: a browser fetches no others, and of the forms' only its own language. */
export const formsText: Translated<typeof nb> = language === "nn" ? nn : language === "en" ? en : nb;
