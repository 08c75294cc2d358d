import type { RegisterName } from "../register/registers.ts";
import type { Table } from "../reports/table.ts";
import { wholeList } from "../reports/whole-list.ts";
import { register } from "./register.ts";

const made = new Map<RegisterName, Table>();

/** `wholeList` of this edition, made once for both its files. */
export function wholeListOf(name: RegisterName): Table {
  const table = made.get(name) ?? wholeList(register, name);
  made.set(name, table);
  return table;
}
