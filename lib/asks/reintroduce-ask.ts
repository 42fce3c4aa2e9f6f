import type { AskKey } from "@/lib/asks/ask-key";
import type { AskContent } from "@/lib/asks/ask-version";
import type { AskChecker } from "@/lib/asks/check-context";
import { applyOverrides } from "@/lib/asks/check-override";
import { recordAskAudit, saveMove } from "@/lib/asks/life/store";
import { type LockedAsk, loadVersion, lockFor } from "@/lib/asks/locked/store";
import { saveOwnRelation } from "@/lib/asks/record/store";
import { findReintroductionProblem, type ReintroductionProblem } from "@/lib/asks/reintroduction";
import { renumberedTexts } from "@/lib/asks/renumbered-texts";
import { createVersion, loadCheckContext, loadMeasure } from "@/lib/asks/store";
import type { Mover } from "@/lib/asks/version-life";
import { moveVersion } from "@/lib/asks/version-move";
import { keyOfId } from "@/lib/congress/measure";
import { type Db, inTransaction } from "@/lib/db";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk } from "@/lib/organizations/policy";
import { findReasonProblem, type ReasonProblem } from "@/lib/organizations/reason";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";

export type ReintroduceAskInput = AskKey & { /** of the new Congress */ measureId: string; reason: string };

/** `no_measure`: the ask has none that could come again. `unchanged`: a version with this measure is there already. */
export type ReintroduceAskProblem =
  | { code: "not_found" | "not_allowed" | "no_measure" | "unchanged" }
  | { code: "invalid"; measure: ReintroductionProblem | null; reason: ReasonProblem | null };

/** `draft`: a check failed that somebody has to look at before it can be proposed. */
export type Reintroduced = { number: number; state: "proposed" | "draft" };

/**
 * Carries an ask to the measure that its own was introduced again as: a new version with the same content under the new
 * number, proposed by who says so, for another to approve; and the relation of the two measures, as the organization
 * tells it. The versions before stay as they are, and so do letters about the old measure.
 */
export function reintroduceAsk(
  actor: Actor | null,
  input: ReintroduceAskInput,
  now: Date,
  check: AskChecker,
): Promise<Result<Reintroduced, ReintroduceAskProblem>> {
  const { measureId } = input;
  return inTransaction(async (tx) => {
    const found = await lockFor(tx, actor, input);
    if (!found) return fail({ code: "not_found" });
    const { ask, by, userId } = found;
    if (!mayEditAsk(actor, ask.organizationId)) return fail({ code: "not_allowed" });
    const base = await loadCurrent(tx, ask);
    const from = keyOfId(base?.content.measureId ?? "");
    if (!base?.content.measureId || !from) return fail({ code: "no_measure" });

    const measure = await loadMeasure(tx, measureId);
    const problems = {
      measure: findReintroductionProblem({ from, audience: base.content.audience }, measure, now),
      reason: findReasonProblem(input.reason),
    };
    if (!measure || problems.measure || problems.reason) return fail({ code: "invalid", ...problems });
    if (await isNamedAlready(tx, ask, measureId)) return fail({ code: "unchanged" });

    const { organizationId } = ask;
    const number = ask.newest + 1;
    const reason = input.reason.trim();
    const texts = renumberedTexts(base.content.texts, from, measure);
    const content: AskContent = { ...base.content, measureId, texts };
    await createVersion(tx, ask, { number, content, createdAt: now, createdByUserId: userId, reason });
    await relate(tx, { organizationId, measureId: base.content.measureId, relatedId: measureId }, userId, now);
    await recordAskAudit(tx, ask, { at: now, actorUserId: userId, verb: "ask.reintroduced", reason });

    const checks = check(content, await loadCheckContext(tx, ask.campaign, content, now));
    // What was put aside for the version before holds for as long as the check says the same.
    const overrides = applyOverrides(checks, base.overrides, [], userId, now);
    const isProposed = overrides.ok && (await propose(tx, ask, number, by, now, overrides.value.all));
    return ok({ number, state: isProposed ? "proposed" : "draft" });
  });
}

/** The version that an ask goes by: the live one, else the newest that was not retired. */
function loadCurrent(tx: Db, ask: LockedAsk) {
  const current = ask.versions.find(({ id }) => id === ask.liveVersionId) ?? ask.versions[0];
  return current ? loadVersion(tx, ask, current.number) : null;
}

/** So that of two clicks the second makes no further version. */
async function isNamedAlready(tx: Db, { organizationId, id: askId }: LockedAsk, measureId: string): Promise<boolean> {
  return (await tx.askVersion.count({ where: { organizationId, askId, measureId, retiredAt: null } })) > 0;
}

async function relate(
  tx: Db,
  relation: { organizationId: string; measureId: string; relatedId: string },
  recordedByUserId: string,
  recordedAt: Date,
): Promise<void> {
  // The old one may never have come into the record; what is not there cannot be related.
  if (!(await loadMeasure(tx, relation.measureId))) return;
  const said = { kind: "reintroduced_as", sourceName: "admin", recordedByUserId, recordedAt } as const;
  await saveOwnRelation(tx, { ...relation, ...said, id: newId() });
}

async function propose(
  tx: Db,
  ask: LockedAsk,
  number: number,
  by: Mover,
  now: Date,
  overrides: Parameters<typeof saveMove>[3],
): Promise<boolean> {
  const version = await loadVersion(tx, ask, number);
  const move = version && moveVersion({ ...ask, versions: [version, ...ask.versions] }, version, "propose", by, now);
  if (!move?.ok) return false;
  await saveMove(tx, ask, move.value, overrides);
  return true;
}
