import { readRegister } from "../register/handover.ts";
import { settings } from "./settings.ts";

/** The Register as this edition holds it, checked and handed over by the command that builds the site. */
export const register = readRegister(settings.register);
