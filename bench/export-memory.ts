// A process of its own that takes a table out as a file, and says how many rows it had and by how many bytes it grew
// meanwhile. Started by insights.ts: whoever has just loaded millions of rows could not see itself grow.
import { closeConnections, db } from "@/lib/db";
import { exportTable } from "@/lib/insights/export-table";
import { NO_FILTER } from "@/lib/insights/exports/exports";
import type { Actor } from "@/lib/organizations/membership";

const [slug = "", format = "csv"] = process.argv.slice(2);
const NOW = new Date();

async function readFile(): Promise<{ rows: number; peak: number }> {
  const { organizationId, id: userId } = await db().prisma.campaign.findFirstOrThrow({ where: { slug } });
  const actor: Actor = { userId, name: "Bench", memberships: [{ organizationId, role: "organizer" }] };
  // A first piece loads what any file needs: code, connection, the tables of legislators.
  const first = await exportTable(actor, slug, { name: "offices", format: "csv", filter: NO_FILTER }, NOW);
  if (!first.ok) throw new Error(first.problem.code);
  for await (const piece of first.value.text) if (piece.length === 0) break;
  const before = process.memoryUsage.rss();
  const file = await exportTable(
    actor,
    slug,
    { name: "letters", format: format as "csv" | "json", filter: NO_FILTER },
    NOW,
  );
  if (!file.ok) throw new Error(file.problem.code);
  let [rows, peak] = [0, 0];
  for await (const piece of file.value.text) {
    rows += piece.split("\n").length - 1;
    peak = Math.max(peak, process.memoryUsage.rss() - before);
  }
  return { rows, peak };
}

console.log(JSON.stringify(await readFile()));
await closeConnections();
