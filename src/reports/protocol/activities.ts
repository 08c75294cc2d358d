import type { Register } from "../../register/link.ts";
import type { Processing } from "../../register/processings.ts";
import { type Entry, nameOf } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { recordCell } from "../cells.ts";
import type { CellRecord } from "../table.ts";

/** A processing activity with the process it is part of. `processing` is undefined where the process has personal data and has described none. */
export interface Activity {
  process: Entry<"processes">;
  processing: Processing | undefined;
}

/** What the record of processing holds: every activity of processes with personal data that are not retired. */
export function activitiesOf(register: Register): Activity[] {
  return register.all("processes").flatMap((process): Activity[] => {
    const { personalData, processing, status } = process.data;
    if (!personalData || status === "retired") return [];
    return processing?.length ? processing.map((each) => ({ process, processing: each })) : [{ process, processing: undefined }];
  });
}

/** What an activity is called: the process, and which of its activities when it has several. */
export function activityCell({ process, processing }: Activity): CellRecord {
  const several = (process.data.processing?.length ?? 0) > 1 || !processing;
  const part = processing ? (processing.name ?? processing.purpose) : text.protocol.notDescribed;
  return recordCell(process, several ? `${nameOf(process)}: ${part}` : nameOf(process));
}
