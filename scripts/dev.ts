import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { loadRegister } from "../src/register/load.ts";
import { handedOver, siteEnvironment } from "./lib/build-site.ts";
import { toText } from "./lib/formats/text.ts";
import { contentFolder, mustExist, root, run, today } from "./lib/settings.ts";
import { shownFrom } from "./lib/shown.ts";

const pause = 250;

/** `npm run dev`: the internal edition with live reload. Code reloads by Astro; content by starting Astro again when it is sound. */
await run(() => {
  const content = mustExist(contentFolder());
  let astro: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;

  const start = () => {
    const { findings, register } = loadRegister(content, today());
    if (!register) {
      const errors = findings.filter(({ level }) => level === "error");
      console.error(
        `${toText(shownFrom(content, errors))}${astro ? "Siden viser det siste som var i orden." : "Rett dem, så starter siden."}`,
      );
      return;
    }
    const options = { register, edition: "internal" as const, content, today: today(), restricted: false };
    const environment = siteEnvironment(handedOver(options), options, join(root, "node_modules/.cache/orden/dev"));
    const again = () => {
      astro = spawn(process.execPath, [join(root, "node_modules/astro/bin/astro.mjs"), "dev", "--port", process.env.PORT || "4322"], {
        cwd: root,
        stdio: "inherit",
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: "1",
          ASTRO_DEV_BACKGROUND: "0",
          ...environment,
        },
      });
    };
    if (astro && astro.exitCode === null) {
      astro.once("exit", again);
      astro.kill();
    } else again();
  };

  start();
  watch(content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(start, pause);
  });
  process.on("SIGINT", () => {
    astro?.kill();
    process.exit(0);
  });
  return 0;
});
