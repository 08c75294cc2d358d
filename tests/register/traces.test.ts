import { describe, expect, test } from "vitest";
import { tracesIn } from "../../src/register/traces.ts";
import { baseText, findingsOf } from "../support/content.ts";

/** Synthetic: month + 80, as in the test population of Folkeregisteret; the D-number has day + 40 too. */
const synthetic = "01819010192";
const withSpace = "018190 10192";

const kinds = (text: string) => tracesIn("units/a.yaml", text).map(({ kind, line, column }) => `${kind} ${line}:${column}`);

describe("national identity numbers", () => {
  test.each([
    ["alone", synthetic, ["national-id 1:1"]],
    ["in two parts", `a: ${withSpace}`, ["national-id 1:4"]],
    ["in a comment on the third line", `a: 1\nb: 2 # x\n# gjelder ${synthetic}`, ["national-id 3:11"]],
    ["two on a line", `${synthetic} og ${withSpace}`, ["national-id 1:1", "national-id 1:16"]],
    ["as a key", `${synthetic}: x`, ["national-id 1:1"]],
    ["in quotation marks", `a: "${synthetic}"`, ["national-id 1:5"]],
    ["with CRLF before it", `a: 1\r\nb: ${synthetic}\r\n`, ["national-id 2:4"]],
  ])("%s", (_why, text, found) => expect(kinds(text)).toEqual(found));

  test.each([
    ["the first control digit is wrong", "01819010182"],
    ["the last control digit is wrong", "01819010193"],
    ["an account number", "12345678903"],
    ["an account number with full stops", "1234.56.78903"],
    ["twelve digits", `${synthetic}1`],
    ["a part of a longer number with a hyphen", `123-${synthetic}`],
    ["followed by a hyphen", `${synthetic}-1`],
    ["an organisation number", "999999991"],
    ["day 0", "00819010100"],
    ["month 13", "01139010100"],
    ["two spaces between the parts", "018190  10192"],
  ])("not when %s", (_why, text) => expect(kinds(text)).toEqual([]));

  /** Nine digits with both control digits behind; the individual number is counted up until they can be reckoned. */
  function withControlDigits(date: string): string {
    const control = (digits: number[], weights: number[]) =>
      (11 - (weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11)) % 11;
    for (let individual = 100; individual < 1000; individual++) {
      const digits = [...`${date}${individual}`].map(Number);
      const first = control(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
      const second = control([...digits, first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
      if (first < 10 && second < 10) return [...digits, first, second].join("");
    }
    throw new Error(date);
  }

  // All with month + 40 or + 80, or a date that is nobody's.
  test.each(["314190", "319290", "015290", "419290", "718190", "718190", "019290", "015299"])(
    "the date %s can be a synthetic one",
    (date) => {
      expect(kinds(withControlDigits(date))).toEqual(["national-id 1:1"]);
    },
  );

  test.each(["008190", "328190", "408190", "728190", "818190", "998190", "014090", "018090", "015390", "019390", "010090", "011390"])(
    "the date %s is none, whatever the control digits",
    (date) => {
      expect(kinds(withControlDigits(date))).toEqual([]);
    },
  );

  test("in the name of the file", () => {
    expect(tracesIn(`units/${synthetic}.yaml`, "name: x")).toEqual([{ kind: "national-id", line: 1, column: 1 }]);
    expect(tracesIn("units/01819010193.yaml", "name: x")).toEqual([]);
  });
});

describe("private contact details", () => {
  test.each([
    ["a mail address", "a: kari@gmail.com", ["mail 1:4"]],
    ["in capitals", "KARI@GMAIL.COM", ["mail 1:1"]],
    ["with dots and plus", "x kari.o+1@hotmail.no", ["mail 1:3"]],
    ["a mobile number in groups of three and two", "ring 912 34 567", ["mobile 1:6"]],
    ["in pairs", "91 23 45 67", ["mobile 1:1"]],
    ["without spaces", "tlf 41234567", ["mobile 1:5"]],
    ["with the country's code", "+47 91234567", ["mobile 1:1"]],
    ["with 0047", "0047 91 23 45 67", ["mobile 1:1"]],
    ["in quotation marks as the whole value", 'phone: "91234567"', ["mobile 1:9"]],
    ["with a no-break space", "91\u00a023\u00a045\u00a067", ["mobile 1:1"]],
    ["two numbers", "91234567 eller 41234567", ["mobile 1:1", "mobile 1:16"]],
    ["after a comment's mark", "a: 1 # 91234567", ["mobile 1:8"]],
  ])("%s", (_why, text, found) => expect(kinds(text)).toEqual(found));

  test.each([
    ["a mailbox of the municipality", "post@fjordvik.example"],
    ["a domain that begins as a provider's", "a@gmail.com.fjordvik.example"],
    ["a landline", "33 41 60 00"],
    ["an amount as the whole value", "annualNok: 45000000"],
    ["an amount with a comment", "annualNok: 45000000 # per år"],
    ["an amount before CRLF", "annualNok: 45000000\r\n"],
    ["kroner", "koster 45 000 000 kr"],
    ["kroner in a word", "45000000 kroner"],
    ["an organisation number in groups", "912 345 678"],
    ["an organisation number with a digit too few", 'organisationNumber: "91234567"'],
    ["a case number", "2024/91234567"],
    ["a part of an address", "https://x.example/91234567"],
    ["a number that goes on", "91234567 8"],
    ["after a letter", "K91234567"],
  ])("not %s", (_why, text) => expect(kinds(text)).toEqual([]));
});

describe("in files that are no sound record", () => {
  const rules = (files: Record<string, string>) => findingsOf(files).map(({ file, line, rule }) => `${file}:${line} ${rule}`);

  test("a record whose shape is wrong", () => {
    expect(rules({ "units/a.yaml": `name: Skole\nkind: institution\nukjent: ${synthetic}\n` })).toContain(
      "units/a.yaml:3 no-national-id-numbers",
    );
  });

  test("a file that cannot be read as YAML", () => {
    expect(rules({ "units/a.yaml": `name: "Skole\n# ${synthetic}\n` })).toContain("units/a.yaml:2 no-national-id-numbers");
  });

  test("a file without fields", () => {
    expect(rules({ "units/a.yaml": `# ${synthetic}\n` })).toContain("units/a.yaml:1 no-national-id-numbers");
  });

  test("the municipality's own file, and the exceptions", () => {
    expect(rules({ "municipality.yaml": `${baseText("municipality.yaml")}# kari@gmail.com\n` }).join()).toMatch(
      /municipality\.yaml:\d+ no-private-contact-details/,
    );
    expect(rules({ "exceptions.yaml": "# 91 23 45 67\nexceptions: []\n" })).toEqual(["exceptions.yaml:1 no-private-contact-details"]);
  });

  test("can be excepted, as other rules, for a file", () => {
    const exceptions =
      "exceptions:\n  - rule: no-private-contact-details\n    file: units/vakt.yaml\n    reason: Nummeret til vakten.\n    by: personvernombud\n    until: 2027-01-01\n";
    expect(
      rules({
        "exceptions.yaml": exceptions,
        "units/vakt.yaml": "name: Vakt\nkind: institution\nparent: kommune\n# Vakttelefon 91234567\n",
      }),
    ).toEqual([]);
  });
});
