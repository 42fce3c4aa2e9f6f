import { checkMap } from "@/dev/reference/check-map";
import { checkCommittees, compileCommittees } from "@/dev/reference/compile-committees";
import { compileContactForms } from "@/dev/reference/compile-contact-forms";
import { compileLegislators } from "@/dev/reference/compile-legislators";
import { compileOutlines } from "@/dev/reference/compile-outlines";
import { compileZips, type ZipTable, zipsOf } from "@/dev/reference/compile-zips";
import * as difference from "@/dev/reference/difference";
import { readFolder } from "@/dev/reference/read-folder";
import { readUpstream, type UpstreamAddresses } from "@/dev/reference/read-upstream";
import * as files from "@/dev/reference/table-files";
import type { OutlineTable } from "@/lib/districts/outlines";
import type { CommitteeTable } from "@/lib/legislators/committees";
import type { ContactFormTable } from "@/lib/legislators/contact-forms";
import type { LegislatorTable } from "@/lib/legislators/directory";

// What a clone may weigh for facts that are updated several times a year.
const MOST_BYTES = 1_500_000;

type Options = {
  /** a folder, or the addresses to fetch from */
  from: string | UpstreamAddresses;
  /** the project's folder */
  root: string;
  acceptMap: boolean;
  now: Date;
  say: (line: string) => void;
};

/**
 * Compiles the tables anew, says what was mended and what changes, and writes them. Throws before anything is written when
 * a source fails or its facts do not hold together.
 */
export async function updateReference({ from, root, acceptMap, now, say }: Options): Promise<void> {
  const facts = typeof from === "string" ? await readFolder(from) : await readUpstream(from, now);
  const legislators = compileLegislators(facts.members);
  const zips = compileZips(facts.zips, legislators.table.congress);
  const outlines = facts.outlines && compileOutlines(facts.outlines, legislators.table.congress);
  const committees = facts.committees && compileCommittees(facts.committees, legislators.table);
  const forms = facts.contactForms && compileContactForms(facts.contactForms, legislators.table);
  const notes = [legislators, zips, committees, forms].flatMap((compiled) => compiled?.notes ?? []);
  for (const note of notes) say(`mended   ${note}`);

  const oldLegislators = await files.readTable<LegislatorTable>(root, files.LEGISLATORS_FILE);
  const oldZips = await files.readTable<ZipTable>(root, files.ZIPS_FILE);
  const oldOutlines = await files.readTable<OutlineTable>(root, files.OUTLINES_FILE);
  const oldCommittees = await files.readTable<CommitteeTable>(root, files.COMMITTEES_FILE);
  const oldForms = await files.readTable<ContactFormTable>(root, files.CONTACT_FORMS_FILE);
  if (committees) checkCommittees(oldCommittees, committees.table);
  if (oldZips) {
    const before = { congress: oldZips.congress, zips: zipsOf(oldZips) };
    checkMap(before, { congress: zips.table.congress, zips: zipsOf(zips.table) }, acceptMap);
  }

  const texts = {
    [files.LEGISLATORS_FILE]: files.legislatorsText(legislators.table),
    [files.ZIPS_FILE]: files.zipsText(zips.table),
    ...(committees ? { [files.COMMITTEES_FILE]: files.committeesText(committees.table) } : {}),
    ...(forms ? { [files.CONTACT_FORMS_FILE]: files.contactFormsText(forms.table) } : {}),
    ...(facts.measures ? { [files.MEASURES_FILE]: files.measuresText(facts.measures) } : {}),
    ...(outlines ? { [files.OUTLINES_FILE]: files.outlinesText(outlines) } : {}),
  };
  const bytes = Object.values(texts).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MOST_BYTES) throw new Error(`the tables would take ${bytes} bytes, more than ${MOST_BYTES}`);

  const changes = [
    ...difference.differenceOfLegislators(oldLegislators, legislators.table),
    ...difference.differenceOfZips(oldZips, zips.table),
    ...(committees ? difference.differenceOfCommittees(oldCommittees, committees.table) : []),
    ...(forms ? difference.differenceOfContactForms(oldForms, forms.table) : []),
    ...(outlines ? difference.differenceOfOutlines(oldOutlines, outlines) : []),
  ];
  for (const change of changes.length > 0 ? changes : ["nothing but the date"]) say(`changed  ${change}`);
  if (!committees) say("kept     the committees as they are: the source has none");
  if (!forms) say("kept     the contact forms as they are: the source has none");
  if (!outlines) say("kept     the outlines of districts as they are: the source has none");
  await files.writeTables(root, texts);
  const { congress, asOf, vacant } = legislators.table;
  say(`vacant   ${vacant.join(", ") || "no seat"}`);
  say(
    `written  Congress ${congress}, as of ${asOf}, ZIP codes as of ${zips.table.asOf}, ${Math.round(bytes / 1000)} kB`,
  );
}
