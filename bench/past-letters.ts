// Letters from before, to all offices of the directory, by COPY: what figures are measured over.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { db } from "@/lib/db";
import { directory } from "@/lib/legislators/directory";
import { newId } from "@/lib/shared/id";

const DAYS = 120;
const DAY_MS = 86_400_000;
const LETTERS_EACH = 3;
const ROWS_AT_ONCE = 150_000;
const SOURCES = ["", "newsletter", "partner", "flyer", "phone", "event", "share", "video"];
const OUTCOMES = ["accepted", "accepted", "accepted", "accepted", "accepted", "accepted", "handed_to_mail", "refused"];

type Line = (string | number)[];

// The same letters at every run: a small generator with a seed (Lehmer, 1951).
let seed = 20_261_122;
const chance = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};

async function copy(table: string, columns: string[], lines: Line[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "redress-copy-"));
  const file = join(folder, "rows");
  // The server may run as another user, and reads the file itself.
  chmodSync(folder, 0o755);
  writeFileSync(file, `${lines.map((line) => line.join("\t")).join("\n")}\n`, { mode: 0o644 });
  const client = await db().pool.connect();
  try {
    // Nothing is noted for counting: all of it is counted at once, afterwards.
    await client.query("SET session_replication_role = replica");
    await client.query(`COPY "${table}" (${columns.map((name) => `"${name}"`).join(", ")}) FROM '${file}'`);
    await client.query("RESET session_replication_role");
  } finally {
    client.release();
    rmSync(folder, { recursive: true });
  }
}

type Scope = { organizationId: string; campaignId: string };
type Ask = { id: string; versionId: string; measureId: string | null };

/** Adds letters to a campaign until it has `count`: each person writes to a House member and two senators. */
export async function addPastLetters(
  scope: Scope,
  [house, senate]: [Ask, Ask],
  count: number,
  now: Date,
): Promise<void> {
  const { organizationId, campaignId } = scope;
  const { rows } = await db().pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM "Letter"`);
  let missing = Math.ceil((count - (rows[0]?.n ?? 0)) / LETTERS_EACH);
  const table = directory();
  const districts = table.seats.filter(({ chamber }) => chamber === "house");
  while (missing > 0) {
    const actions = Math.min(missing, ROWS_AT_ONCE);
    missing -= actions;
    const lines: Record<"supporters" | "actions" | "letters" | "attempts", Line[]> = {
      ...{ supporters: [], actions: [], letters: [], attempts: [] },
    };
    for (let n = 0; n < actions; n++) {
      const district = districts[chance(districts.length)];
      if (!district) throw new Error("the directory has no districts");
      const at = new Date(now.getTime() - chance(DAYS) * DAY_MS - chance(DAY_MS / 2)).toISOString();
      const [actionId, supporterId] = [newId(), newId()];
      lines.supporters.push([organizationId, supporterId, at, at]);
      const source = SOURCES[chance(SOURCES.length)] ?? "";
      lines.actions.push([
        organizationId,
        actionId,
        campaignId,
        supporterId,
        "confirmed",
        119,
        1,
        "{}",
        at,
        at,
        at,
        source,
      ]);
      for (const seat of [district, ...table.senateSeats(district.state)]) {
        const ask = seat.chamber === "house" ? house : senate;
        const [id, channel] = [newId(), seat.chamber === "house" ? "cwc" : "email"];
        const measure = ask.measureId ?? "\\N";
        const facts = [measure, seat.holder ?? "X000000", seat.id, 119, "unknown", channel, chance(60), at];
        lines.letters.push([organizationId, id, actionId, campaignId, ask.id, ask.versionId, ...facts]);
        const outcome = OUTCOMES[chance(OUTCOMES.length)] ?? "accepted";
        lines.attempts.push([organizationId, id, 1, channel, at, at, outcome]);
      }
    }
    await copy("Supporter", ["organizationId", "id", "createdAt", "verifiedAt"], lines.supporters);
    await copy("Action", ACTION, lines.actions);
    await copy("Letter", LETTER, lines.letters);
    await copy("DeliveryAttempt", ATTEMPT, lines.attempts);
  }
  await db().pool.query("SELECT fill_snags()");
  // What loading left behind is not what is measured.
  await db().pool.query("VACUUM (ANALYZE)");
  await db().pool.query("CHECKPOINT");
}

const ACTION =
  `organizationId id campaignId supporterId state congress seed deviceHashes createdAt confirmationRequestedAt
  confirmedAt sourceCode`.split(/\s+/);
const LETTER =
  `organizationId id actionId campaignId askId askVersionId measureId bioguide seatId congress standing channel
  ownSharePercent createdAt`.split(/\s+/);
const ATTEMPT = "organizationId letterId number channel startedAt finishedAt outcome".split(" ");
