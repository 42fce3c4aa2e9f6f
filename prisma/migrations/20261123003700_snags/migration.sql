-- CreateTable
CREATE TABLE "Snag" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "number" INTEGER,
    "outcome" TEXT,
    "hold" TEXT,
    "until" TIMESTAMPTZ(3),
    "cause" UUID NOT NULL,

    CONSTRAINT "Snag_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateTable
CREATE TABLE "SnagCount" (
    "id" BIGSERIAL NOT NULL,
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "cause" UUID NOT NULL,
    "letters" INTEGER NOT NULL,

    CONSTRAINT "SnagCount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StrandedSweep" (
    "one" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "found" INTEGER NOT NULL,
    "foundEver" INTEGER NOT NULL,

    CONSTRAINT "StrandedSweep_pkey" PRIMARY KEY ("one")
);

-- AlterTable
ALTER TABLE "DeliveryAttempt" ADD COLUMN     "notBefore" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Snag_organizationId_campaignId_cause_letterId_idx" ON "Snag"("organizationId", "campaignId", "cause", "letterId");

-- CreateIndex
CREATE INDEX "Snag_organizationId_campaignId_cause_until_idx" ON "Snag"("organizationId", "campaignId", "cause", "until");

-- CreateIndex
CREATE INDEX "SnagCount_organizationId_campaignId_idx" ON "SnagCount"("organizationId", "campaignId");

-- AddForeignKey
ALTER TABLE "Snag" ADD CONSTRAINT "Snag_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of those of which nobody knows each is looked at by itself; Prisma knows no partial index.
CREATE INDEX "Snag_unknown_idx" ON "Snag"("organizationId", "campaignId", "letterId") WHERE outcome = 'unknown' AND hold IS NULL;

-- What failed is found in "Snag" now.
DROP INDEX "DeliveryAttempt_failed_idx";

-- Letters with the same cause are told in one line.
CREATE FUNCTION snag_cause(channel text, outcome text, code text, detail text, hold text) RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT md5(jsonb_build_array(channel, outcome, code, detail, hold)::text)::uuid $$;

-- Which outcomes leave something to tell or to do. The triggers below repeat the list, since they run for each letter and
-- must cost nothing where all went well.
CREATE FUNCTION is_snag(outcome text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
  $$ SELECT coalesce(outcome IN ('not_sent', 'refused', 'gave_up', 'bounced', 'unknown', 'held'), false) $$;

-- What letters have met, as their attempts and holds tell it. They are locked, in one order, so that of two changes at once
-- the later one sees the other. The names of tables are in full, since a restore connects without a search path.
CREATE FUNCTION keep_snags(organization_ids uuid[], letter_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM public."Letter" l
  WHERE (l."organizationId", l.id) IN (SELECT * FROM unnest(organization_ids, letter_ids))
  ORDER BY l.id FOR NO KEY UPDATE;
  DELETE FROM public."Snag" s
  USING unnest(organization_ids, letter_ids) AS k("organizationId", "letterId")
  WHERE s."organizationId" = k."organizationId" AND s."letterId" = k."letterId";
  INSERT INTO public."Snag" ("organizationId", "letterId", "campaignId", number, outcome, hold, until, cause)
  SELECT l."organizationId", l.id, l."campaignId", d.number, d.outcome, h.reason, h.until,
    public.snag_cause(l.channel::text, CASE WHEN d.number IS NOT NULL THEN coalesce(d.outcome, 'under_way') END, d.code,
      d.detail, h.reason)
  FROM (SELECT DISTINCT * FROM unnest(organization_ids, letter_ids)) AS k("organizationId", "letterId")
  JOIN public."Letter" l ON l."organizationId" = k."organizationId" AND l.id = k."letterId"
  LEFT JOIN public."DeliveryHold" h ON h."organizationId" = l."organizationId" AND h."letterId" = l.id
  LEFT JOIN LATERAL (
    SELECT * FROM public."DeliveryAttempt" a WHERE a."organizationId" = l."organizationId" AND a."letterId" = l.id
    ORDER BY a.number DESC LIMIT 1
  ) d ON true
  WHERE h.reason IS NOT NULL OR public.is_snag(d.outcome);
END $$;

CREATE FUNCTION keep_snag_of_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of public."DeliveryAttempt" := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  PERFORM public.keep_snags(ARRAY[of."organizationId"], ARRAY[of."letterId"]);
  RETURN NULL;
END $$;

CREATE FUNCTION keep_snags_of_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Each attempt takes a hold away, and seldom is there one.
  IF EXISTS (SELECT FROM changed) THEN
    PERFORM public.keep_snags(array_agg("organizationId"), array_agg("letterId")) FROM changed;
  END IF;
  RETURN NULL;
END $$;

-- Counts are written as differences, which nobody has to wait for, and are added up by the minute.
CREATE FUNCTION count_snags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."SnagCount" ("organizationId", "campaignId", cause, letters)
  SELECT "organizationId", "campaignId", cause, count(*) * CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
  FROM changed GROUP BY 1, 2, 3;
  RETURN NULL;
END $$;

CREATE FUNCTION forget_snag_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM public."SnagCount";
  RETURN NULL;
END $$;

CREATE TRIGGER count_new AFTER INSERT ON "Snag" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_snags();
CREATE TRIGGER count_gone AFTER DELETE ON "Snag" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION count_snags();
CREATE TRIGGER count_none AFTER TRUNCATE ON "Snag" FOR EACH STATEMENT EXECUTE FUNCTION forget_snag_counts();

CREATE TRIGGER keep_new AFTER INSERT ON "DeliveryAttempt" FOR EACH ROW
  WHEN (NEW.number > 1 OR NEW.outcome IN ('not_sent', 'refused', 'gave_up', 'bounced', 'unknown', 'held'))
  EXECUTE FUNCTION keep_snag_of_attempt();
CREATE TRIGGER keep_moved AFTER UPDATE ON "DeliveryAttempt" FOR EACH ROW
  WHEN ((OLD.outcome IN ('not_sent', 'refused', 'gave_up', 'bounced', 'unknown', 'held')
      OR NEW.outcome IN ('not_sent', 'refused', 'gave_up', 'bounced', 'unknown', 'held'))
    AND (OLD.outcome, OLD.code, OLD.detail) IS DISTINCT FROM (NEW.outcome, NEW.code, NEW.detail))
  EXECUTE FUNCTION keep_snag_of_attempt();
CREATE TRIGGER keep_gone AFTER DELETE ON "DeliveryAttempt" FOR EACH ROW
  WHEN (OLD.outcome IN ('not_sent', 'refused', 'gave_up', 'bounced', 'unknown', 'held'))
  EXECUTE FUNCTION keep_snag_of_attempt();

CREATE TRIGGER keep_new AFTER INSERT ON "DeliveryHold" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_snags_of_holds();
CREATE TRIGGER keep_moved AFTER UPDATE ON "DeliveryHold" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_snags_of_holds();
CREATE TRIGGER keep_gone AFTER DELETE ON "DeliveryHold" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION keep_snags_of_holds();

-- All of it from attempts and holds alone. Whoever writes those waits meanwhile.
CREATE FUNCTION fill_snags() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE public."DeliveryAttempt", public."DeliveryHold" IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM public."Snag";
  PERFORM public.keep_snags(array_agg("organizationId"), array_agg("letterId")) FROM (
    SELECT "organizationId", "letterId" FROM public."DeliveryAttempt" WHERE public.is_snag(outcome)
    UNION SELECT "organizationId", "letterId" FROM public."DeliveryHold"
  ) AS found HAVING count(*) > 0;
END $$;

SELECT fill_snags();
