import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A message for the person at the terminal; never shown with a stack. */
export class UserError extends Error {}

/** The content folder: `CONTENT`, or the project's own. */
export function contentFolder(): string {
  return resolve(root, process.env.CONTENT || "content");
}

/** Where built sites go: `OUT`, or `dist`. */
export function outFolder(): string {
  return resolve(root, process.env.OUT || "dist");
}

/** The day everything is reckoned from, as yyyy-mm-dd: `TODAY`, or today's date in Norway. */
export function today(): string {
  const given = process.env.TODAY;
  if (!given) return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(new Date());
  const date = new Date(`${given}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given) {
    throw new UserError(`TODAY er «${given}». Skriv en dato som finnes, på formen 2026-11-22.`);
  }
  return given;
}

/** What is wrong with a command's arguments; undefined when the error is another. */
function wrongArguments(error: unknown): string | undefined {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const [, option] = /'(-[^' ]*)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Valget «${option}» finnes ikke. Se README.md for valgene.`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `Valget «${option}» er brukt feil. Se README.md for valgene.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return "Kommandoen tar ikke imot filer eller andre ord uten bindestreker foran.";
  return undefined;
}

/** What is wrong with a file or folder the command met; undefined when the error is another. */
function unusablePath(error: unknown): string | undefined {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  return code && syscall && path ? `Filen eller mappen «${path}» kan ikke brukes (${code}).` : undefined;
}

/** Runs a command's main function; what goes wrong is told in one sentence. */
export async function run(main: () => Promise<number> | number): Promise<void> {
  // The YAML parser asks for an environment variable at each token, and the real environment is slow to ask: a copy saves a sixth of a check.
  process.env = { ...process.env };
  try {
    process.exitCode = await main();
  } catch (error) {
    const message = error instanceof UserError ? error.message : (wrongArguments(error) ?? unusablePath(error));
    if (message === undefined) throw error;
    console.error(message);
    process.exitCode = 2;
  }
}

/** @throws UserError when the folder is not there */
export function mustExist(folder: string): string {
  if (!existsSync(folder)) throw new UserError(`Mappen «${folder}» finnes ikke.`);
  return folder;
}
