import type { Plugin } from "vite";
import { isRegisterName } from "../../src/register/registers.ts";
import { validatorCode } from "./validator-code.ts";

const prefix = "virtual:orden/validator/";

/** For Vite: `virtual:orden/validator/<register>` is the compiled validator of that register. */
export function validatorModules(): Plugin {
  return {
    name: "orden-validators",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) => {
      const name = id.startsWith(`\0${prefix}`) ? id.slice(prefix.length + 1) : "";
      return isRegisterName(name) ? validatorCode(name) : undefined;
    },
  };
}
