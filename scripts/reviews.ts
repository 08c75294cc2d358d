import process from "node:process";
import { parseArgs } from "node:util";
import { addPeriod, daysBetween } from "../src/register/dates.ts";
import { ownerOf } from "../src/reports/owners.ts";
import { notStarted, remindersOf, within } from "../src/reports/reminders/index.ts";
import { reminderSettings } from "../src/reports/reminders/settings.ts";
import { byUnit } from "../src/reports/unit-chain.ts";
import { isReminderFormat, reminderFormats } from "./lib/formats/reminders.ts";
import { loadForStaff } from "./lib/reminders/load.ts";
import { run, today, UserError } from "./lib/settings.ts";

const duration = /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;

/** `npm run reviews [-- --within P60D] [--format …] [--unit ID] [--restricted]`: what is past, and what falls due within a time. */
await run(async () => {
  const { values } = parseArgs({
    options: {
      within: { type: "string" },
      format: { type: "string", default: "text" },
      unit: { type: "string" },
      restricted: { type: "boolean", default: false },
    },
  });
  const { format, within: period, unit } = values;
  if (!isReminderFormat(format)) throw new UserError(`Formatet «${format}» finnes ikke. Velg ${Object.keys(reminderFormats).join(", ")}.`);
  if (period !== undefined && !duration.test(period))
    throw new UserError(`«${period}» er ikke en tid. Skriv P60D for 60 dager, P6M for et halvt år eller P1Y for ett år.`);
  const day = today();
  const register = await loadForStaff(day, values.restricted);
  const wanted = unit === undefined ? undefined : register.get("units", unit);
  if (unit !== undefined && !wanted) throw new UserError(`Det finnes ingen enhet «${unit}». Skriv id-en, slik filen i units/ heter.`);
  const days = period === undefined ? (reminderSettings(register).leadDays[0] ?? 0) : daysBetween(day, addPeriod(day, period));
  const due = within(remindersOf(register, day), days);
  const waiting = notStarted(register);
  const shown = {
    register,
    today: day,
    reminders: wanted ? (byUnit(register, due, (reminder) => reminder.unit).get(wanted.id) ?? []) : due,
    notStarted: wanted ? (byUnit(register, waiting, (entry) => ownerOf(register, entry)).get(wanted.id) ?? []) : waiting,
  };
  process.stdout.write(reminderFormats[format](shown));
  return 0;
});
