import process from "node:process";
import { UserError } from "../settings.ts";

/** What the job must set. @throws UserError when it has not */
export function jobSetting(name: string): string {
  const value = process.env[name];
  if (!value) throw new UserError(`${name} er ikke satt. Kommandoen kjøres av jobben hos Git-verten.`);
  return value;
}
