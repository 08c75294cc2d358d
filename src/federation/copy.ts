import type { RegisterName } from "../register/registers.ts";

/** A record in a list: its name, and where its page is. */
export interface CopiedItem {
  name: string;
  url: string;
}

/** What the portal keeps of one register: read from the indexes of its API, and nothing else. */
export interface RegisterCopy {
  name: string;
  organisationNumber: string;
  municipalityNumber?: string;
  isExample: boolean;
  /** The address of the site, with a slash at the end. */
  site: string;
  /** The day the register is reckoned from, as yyyy-mm-dd. */
  date: string;
  /** The day it was read, as yyyy-mm-dd. */
  fetched: string;
  /** Published records. */
  totals: Partial<Record<RegisterName, number>>;
  processes: (CopiedItem & { area?: string })[];
  /** Names of the areas by code, of the areas that processes have. */
  areas: Record<string, string>;
  systems: CopiedItem[];
  retention: { total: number; adopted: number; dispose: number };
  plan?: { status: string; date?: string };
}

/** A register that could not be read this time. */
export interface MissingRegister {
  /** The municipality, where it has been read before; else the address, or the folder's own name. */
  title: string;
  /** As yyyy-mm-dd. */
  since: string;
  /** Norwegian sentence. */
  reason: string;
  /** The day of the copy that is used in its place; undefined when there is none. */
  copy?: string;
}

/** All the portal is made of. */
export interface Portal {
  /** The day it is made, as yyyy-mm-dd. */
  date: string;
  registers: RegisterCopy[];
  missing: MissingRegister[];
  /** Folders of search indexes that are merged in the reader's browser, below the portal's base path; none when all is in one. */
  indexes: { name: string; path: string }[];
  /** Kinds of records there are hits of. */
  kinds: string[];
}
