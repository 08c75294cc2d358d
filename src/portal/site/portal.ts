import { readFileSync } from "node:fs";
import process from "node:process";
import type { Portal } from "../../federation/copy.ts";
import { areaGroups, type Group, systemGroups } from "../../federation/groups.ts";
import type { GroupKind } from "../../federation/tables.ts";

const file = process.env.PORTAL;
if (!file) throw new Error("PORTAL mangler. Lag portalen med «npm run federate».");

/** What the command hands over to the pages. */
export const portal = JSON.parse(readFileSync(file, "utf8")) as Portal;

export const groups: Record<GroupKind, Group[]> = { areas: areaGroups(portal.registers), systems: systemGroups(portal.registers) };
