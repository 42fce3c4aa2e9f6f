import { todayInWashington } from "@/lib/congress/washington-date";
import { packetOf, type Visit } from "@/lib/insights/packet/packet-of";
import { renderPacketsPdf } from "@/lib/insights/packet/transport";
import { findPackets } from "@/lib/insights/packet/views";
import type { Actor } from "@/lib/organizations/membership";
import { fail, ok, type Result } from "@/lib/shared/result";

/** An office and, on a lobby day, when and where it is met; `visit`: null for a packet by itself. */
export type PacketWanted = { seatId: string; visit: Visit | null };

export type PrintedPackets = { fileName: string; pdf: Uint8Array };

/**
 * The meeting packets of some offices as one PDF, in the order given; with more than one a schedule comes first. It shows no
 * group of fewer than five people, and quotes only who allowed it. `nobody`: no one holds any of the seats.
 */
export async function printPackets(
  actor: Actor | null,
  slug: string,
  wanted: readonly PacketWanted[],
  now: Date,
): Promise<Result<PrintedPackets, { code: "not_found" | "nobody" }>> {
  const seatIds = wanted.map(({ seatId }) => seatId);
  const found = actor && (await findPackets(actor, slug, seatIds, now));
  if (!found) return fail({ code: "not_found" });
  const visits = new Map(wanted.map(({ seatId, visit }) => [seatId, visit]));
  const today = { on: todayInWashington(now), appointment: null };
  const packets = found.findings.map((finding) => packetOf(finding, visits.get(finding.seat.id) ?? today));
  const [first] = found.findings;
  if (!first) return fail({ code: "nobody" });
  const what = packets.length > 1 ? `lobby-day-${packets[0]?.date}` : first.seat.id.toLowerCase();
  return ok({ fileName: `${slug}-${what}.pdf`, pdf: await renderPacketsPdf(packets) });
}
