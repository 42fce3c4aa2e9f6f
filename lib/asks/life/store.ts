import type { Override } from "@/lib/asks/ask-check";
import { type AskContent, type AskVersion, stateOfVersion, type VersionStamps } from "@/lib/asks/ask-version";
import type { AskChecker } from "@/lib/asks/check-context";
import { findObstacle, type Obstacle } from "@/lib/asks/life/obstacle";
import type { LockedAsk } from "@/lib/asks/locked/store";
import { loadCheckContext, loadMeasure } from "@/lib/asks/store";
import type { Proposal } from "@/lib/asks/version-judgment";
import type { Move } from "@/lib/asks/version-move";
import type { Db } from "@/lib/db";
import { recordAudit } from "@/lib/organizations/store";

/** Keeps a move: the version's stamps, those it leaves behind, and which version of the ask is live. */
export async function saveMove(tx: Db, ask: LockedAsk, move: Move, overrides?: Override[]): Promise<void> {
  const { organizationId } = ask;
  const stamps: VersionStamps = move.stamps;
  await tx.askVersion.update({
    where: { organizationId_id: { organizationId, id: move.id } },
    data: { ...stamps, ...(overrides && { overrides }) },
  });
  await retire(tx, organizationId, move.retired, move.at);
  if (move.liveVersionId !== ask.liveVersionId) {
    await tx.ask.update({
      where: { organizationId_id: { organizationId, id: ask.id } },
      data: { liveVersionId: move.liveVersionId },
    });
  }
}

const retire = (tx: Db, organizationId: string, ids: string[], retiredAt: Date) =>
  tx.askVersion.updateMany({ where: { organizationId, id: { in: ids } }, data: { retiredAt } });

/** Retires versions of an ask that a newer one has left behind. */
export async function retireVersions(
  tx: Db,
  { organizationId }: Pick<LockedAsk, "organizationId">,
  versions: readonly { id: string }[],
  now: Date,
): Promise<void> {
  await retire(
    tx,
    organizationId,
    versions.map(({ id }) => id),
    now,
  );
}

/** What keeps a version from being live now, by the record and the brief as they are; null: nothing does. */
export async function loadObstacle(
  tx: Db,
  ask: Pick<LockedAsk, "campaign">,
  content: AskContent,
  now: Date,
  check: AskChecker,
): Promise<Obstacle | null> {
  const { measureId } = content;
  const measure = measureId === null ? null : await loadMeasure(tx, measureId);
  return findObstacle(content, measure, await loadCheckContext(tx, ask.campaign, content, now), check);
}

/** Writes down who did what to an ask, and why. */
export const recordAskAudit = (
  tx: Db,
  ask: Pick<LockedAsk, "organizationId" | "id">,
  entry: Pick<Parameters<typeof recordAudit>[1], "at" | "actorUserId" | "verb" | "reason">,
): Promise<void> => recordAudit(tx, { organizationId: ask.organizationId, subjectId: ask.id, ...entry });

/** Keeps a proposal with the checks put aside for it, each with a line of its own on the record. */
export async function saveProposal(
  tx: Db,
  ask: LockedAsk,
  version: Pick<AskVersion, "reason">,
  { move, overrides, added }: Proposal,
  actorUserId: string,
): Promise<void> {
  await saveMove(tx, ask, move, overrides);
  const entry = { at: move.at, actorUserId };
  for (const { reason } of added) await recordAskAudit(tx, ask, { ...entry, verb: "ask.check_overridden", reason });
  await recordAskAudit(tx, ask, { ...entry, verb: "ask.proposed", reason: version.reason });
}

/** Keeps an approval, and says whether the version is live with it or waits for its hour. */
export async function saveApproval(
  tx: Db,
  ask: LockedAsk,
  move: Move,
  actorUserId: string,
  reason: string,
): Promise<"live" | "approved"> {
  await saveMove(tx, ask, move);
  const entry = { at: move.at, actorUserId, reason };
  await recordAskAudit(tx, ask, { ...entry, verb: "ask.approved" });
  if (stateOfVersion(move.stamps) !== "live") return "approved";
  await recordAskAudit(tx, ask, { ...entry, verb: "ask.published" });
  return "live";
}
