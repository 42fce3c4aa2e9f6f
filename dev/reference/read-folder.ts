// Reads the facts from a folder of files that were gathered and joined by hand: members-119.json, zcta-cd119.json and, where
// there are such, committees-current.json with committee-membership-current.json, contact-forms.json, bills.json and
// cd119.albers.topo.json.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { committeeFile, committeesFrom, membershipFile } from "@/dev/reference/committee-files";
import { contactFormFile } from "@/dev/reference/compile-contact-forms";
import { compileMeasures } from "@/dev/reference/compile-measures";
import type { Facts } from "@/dev/reference/facts";
import { areasOf, topology } from "@/dev/reference/topology";

const text = z.string().nullable().default(null);
const number = z.number().nullable().default(null);
// Some suites are written as bare numbers.
const numbered = z
  .union([z.string(), z.number().transform(String)])
  .nullable()
  .default(null);

const members = z.object({
  source: z.string(),
  as_of: z.iso.date(),
  vacant: z.array(z.string()),
  members: z.array(
    z.object({
      bioguide: z.string(),
      name: text,
      first: z.string(),
      last: z.string(),
      suffix: text,
      chamber: z.enum(["sen", "rep"]),
      state: z.string(),
      district: number,
      senate_class: number,
      party: z.string(),
      term_start: z.string(),
      term_end: z.string(),
      dc_office: text,
      phone: text,
      url: text,
      contact_url: text,
      contact_url_source: text,
      captcha: text,
      offices: z.array(
        z.object({
          address: text,
          suite: numbered,
          building: text,
          city: z.string(),
          state: z.string(),
          zip: text,
          phone: text,
          latitude: number,
          longitude: number,
        }),
      ),
    }),
  ),
});

const zips = z.record(z.string(), z.array(z.string()));
const ZIP_SOURCE = "OpenSourceActivismTech/us-zipcodes-congress, made from files of the US Census Bureau";
const ZIP_DATE = "2024-11-12";
const FORM_SOURCE = "unitedstates/contact-congress (CC0)";
const OUTLINE_SOURCE = "US Census Bureau, cartographic boundary file cb_2024_us_cd119 at 1:20,000,000";
const OUTLINE_CONGRESS = 119;

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));

/** The day of the newest entry: the file as a whole bears none. */
async function readContactForms(path: string): Promise<Facts["contactForms"]> {
  if (!existsSync(path)) return null;
  const facts = contactFormFile.parse(await readJson(path));
  const days = Object.values(facts).map((form) => form.last_changed);
  return { source: FORM_SOURCE, asOf: days.sort().at(-1) ?? "", facts };
}

/** The facts of a folder. Throws when a file is missing or of another shape. */
export async function readFolder(folder: string): Promise<Facts> {
  const people = members.parse(await readJson(join(folder, "members-119.json")));
  const seatsOfZips = zips.parse(await readJson(join(folder, "zcta-cd119.json")));
  const bills = join(folder, "bills.json");
  const committees = join(folder, "committees-current.json");
  const outlines = join(folder, `cd${OUTLINE_CONGRESS}.albers.topo.json`);
  return {
    members: {
      source: people.source,
      asOf: people.as_of,
      facts: {
        vacant: people.vacant,
        members: people.members.map((member) => ({
          ...member,
          chamber: member.chamber === "sen" ? "senate" : "house",
          senateClass: member.senate_class,
          termStart: member.term_start,
          termEnd: member.term_end,
          washingtonOffice: member.dc_office,
          form: member.contact_url
            ? {
                url: member.contact_url,
                guessed: member.contact_url_source?.startsWith("guess") ?? true,
                captcha: member.captcha ? true : null,
              }
            : null,
        })),
      },
    },
    zips: { source: ZIP_SOURCE, asOf: ZIP_DATE, facts: new Map(Object.entries(seatsOfZips)) },
    committees: existsSync(committees)
      ? {
          // Of the two sources of the members it is the first that has committees, too.
          source: people.source.split(" + ")[0] ?? people.source,
          asOf: people.as_of,
          facts: committeesFrom(
            committeeFile.parse(await readJson(committees)),
            membershipFile.parse(await readJson(join(folder, "committee-membership-current.json"))),
          ),
        }
      : null,
    contactForms: await readContactForms(join(folder, "contact-forms.json")),
    measures: existsSync(bills) ? compileMeasures(await readJson(bills)) : null,
    outlines: existsSync(outlines)
      ? {
          source: OUTLINE_SOURCE,
          congress: OUTLINE_CONGRESS,
          facts: areasOf(topology.parse(await readJson(outlines)), "cd"),
        }
      : null,
  };
}
