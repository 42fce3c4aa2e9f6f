import { expect, test } from "vitest";
import { everyoneIn } from "@/lib/asks/audience";
import { readCsv } from "@/lib/responses/csv-lines";
import { dayFrom } from "@/lib/responses/input";
import { officeOf } from "@/lib/responses/office-choice";
import { textOfBytes } from "@/lib/shared/text-encoding";

const NOW = new Date("2026-11-22T15:00:00Z");
const asks = [{ id: "1", slug: "talks", audience: everyoneIn("senate"), measure: null }];

test.each([
  ["Senator Edward J. Markey, Massachusetts (MA-S2)", "M000133"],
  ["Markey", "M000133"],
  ["markey massachusetts", "M000133"],
  ["MA-2", "M000312"],
  ["M000312", "M000312"],
  ["the President", "US-P"],
  // Another's first name is Cruz.
  ["Cruz", "C001098"],
])("the office of “%s”", (typed, bioguide) => {
  expect(officeOf(typed)).toMatchObject({ ok: true, value: { bioguide } });
});

test("an office that is not said well enough is asked for again", () => {
  expect(officeOf("")).toMatchObject({ problem: { code: "office_missing" } });
  expect(officeOf("Nobody At All")).toMatchObject({ problem: { code: "office_unknown" } });
  const many = officeOf("Massachusetts");
  expect(many).toMatchObject({ problem: { code: "office_many" } });
  expect(many.ok ? "" : many.problem.names).toContain("Senator");
});

test.each([
  ["2026-05-03", "2026-05-03"],
  ["5/3/2026", "2026-05-03"],
  ["05/03/26", "2026-05-03"],
  ["2026-02-30", null],
  ["May 3", null],
])("the day “%s”", (typed, day) => {
  expect(dayFrom(typed)).toBe(day);
});

test("a file's good lines are read, its others named with their number", () => {
  const csv = [
    "Office,Date,Class,Ask,Words",
    'Markey,2026-05-03,Form reply,talks,"Thank you,',
    'and goodbye."',
    "Nobody At All,2026-05-03,,,",
    "Elizabeth Warren,3rd of May,promise,other,",
    "MA-2,2026-05-03,refusal,talks,",
    "Elizabeth Warren,,,,",
  ].join("\r\n");
  const read = readCsv(csv, asks, NOW);
  if (!read.ok) throw new Error(read.problem.code);
  const { lines, wrong } = read.value;
  expect(lines).toMatchObject([
    {
      bioguide: "M000133",
      class: "form_reply",
      receivedOn: "2026-05-03",
      askId: "1",
      words: "Thank you,\nand goodbye.",
    },
    { bioguide: "W000817", class: null, receivedOn: "2026-11-22", askId: "1" },
  ]);
  expect(wrong.map(({ line, field, code }) => [line, field, code])).toEqual([
    [4, "office", "office_unknown"],
    [5, "ask", "ask_unknown"],
    [5, "date", "date_bad"],
    [5, "class", "class_unknown"],
    [6, "ask", "ask_not_theirs"],
  ]);
});

test("five thousand lines are read at once, and each wrong one is named", () => {
  const offices = ["Markey", "MA-2", "Elizabeth Warren", "Nobody At All"];
  const rows = Array.from({ length: 5_000 }, (_, n) => `${offices[n % 4]},2026-05-0${1 + (n % 9)},refusal,No. ${n}`);
  const began = performance.now();
  const read = readCsv(`office,date,class,words\n${rows.join("\n")}\n`, asks, NOW);
  expect(performance.now() - began).toBeLessThan(3_000);
  if (!read.ok) throw new Error(read.problem.code);
  expect([read.value.lines.length, read.value.wrong.length, read.value.wrong.at(-1)?.line]).toEqual([
    3_750, 1_250, 5_001,
  ]);
});

const AS_EXCEL_SAVES = "\ufeffOffice;Date;Words\r\nMarkey;5/3/2026;“Señora, no”\r\n";
test.each([
  ["UTF-8 with a mark", Buffer.from(AS_EXCEL_SAVES)],
  ["UTF-16, little endian, with a mark", Buffer.from(AS_EXCEL_SAVES, "utf16le")],
  ["UTF-16, big endian, with a mark", Buffer.from(AS_EXCEL_SAVES, "utf16le").swap16()],
  ["UTF-16 without a mark", Buffer.from(AS_EXCEL_SAVES.slice(1), "utf16le")],
  ["Windows-1252", Buffer.from(AS_EXCEL_SAVES.slice(1).replace("“", "\x93").replace("”", "\x94"), "latin1")],
])("a file in %s is read as it was meant", (_, bytes) => {
  const read = readCsv(textOfBytes(bytes) ?? "", asks, NOW);
  expect(read.ok && read.value.lines).toMatchObject([
    { bioguide: "M000133", receivedOn: "2026-05-03", words: "“Señora, no”" },
  ]);
});

test("a spreadsheet’s own format is no text", () => {
  expect(textOfBytes(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]))).toBeNull();
});

test("a line has the same key tomorrow, and its twin another", () => {
  const keysAt = (now: Date, csv: string): string[] => {
    const read = readCsv(csv, asks, now);
    return read.ok ? read.value.lines.map(({ key }) => key) : [];
  };
  const one = "office,class\nMarkey,refusal\nMarkey,refusal\n";
  const [first, second] = keysAt(NOW, one);
  expect(first).not.toBe(second);
  expect(keysAt(new Date("2026-11-23T15:00:00Z"), `${one}MA-S1,refusal\n`).slice(0, 2)).toEqual([first, second]);
});

test.each([
  ["", "csv_empty"],
  ["office,date\n", "csv_empty"],
  ["who,when\nMarkey,2026-05-03\n", "csv_no_office"],
  ['office\n"Markey\n', "csv_unreadable"],
  [`office\n${"Markey\n".repeat(5_001)}`, "csv_too_long"],
])("what is no file of answers is refused", (csv, code) => {
  expect(readCsv(csv, asks, NOW)).toMatchObject({ ok: false, problem: { code } });
});

test("words with a comma and no quotes are not cut off in silence", () => {
  const read = readCsv('office,words\nMarkey,No, thank you\nMA-S1,"No, thank you",,\n', asks, NOW);
  expect(read).toMatchObject({
    value: { wrong: [{ line: 2, code: "too_many_cells" }], lines: [{ line: 3, words: "No, thank you" }] },
  });
});

test("semicolons and a mark of byte order, as spreadsheets write them", () => {
  const read = readCsv("\ufeffOffice;Class\nMarkey;refusal\n", asks, NOW);
  expect(read.ok && read.value.lines).toMatchObject([{ bioguide: "M000133", class: "refusal" }]);
});
