-- CreateEnum
CREATE TYPE "CampaignOutcome" AS ENUM ('won', 'partly', 'lost', 'moved_on');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('identical', 'companion', 'related', 'reintroduced_as');

-- AlterEnum
ALTER TYPE "CampaignState" ADD VALUE 'ended';

-- AlterEnum
ALTER TYPE "AskVerb" ADD VALUE 'withdraw';
ALTER TYPE "AskVerb" ADD VALUE 'hold_hearing';
ALTER TYPE "AskVerb" ADD VALUE 'sign_letter';
ALTER TYPE "AskVerb" ADD VALUE 'thank';

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "goalLetters" INTEGER,
ADD COLUMN     "outcome" "CampaignOutcome",
ADD COLUMN     "outcomeNote" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "startsOn" DATE,
ADD COLUMN     "firstLiveAt" TIMESTAMPTZ(3);

-- Until now nobody could make a campaign other than as live.
UPDATE "Campaign" SET "firstLiveAt" = "createdAt" WHERE state <> 'draft';

-- A brief's sections become one Markdown text.
UPDATE "Campaign" SET brief = jsonb_build_object(
  'lede', brief->'lede',
  'body', (
    SELECT coalesce(string_agg('## ' || (section->>'heading') || E'\n\n' || (
      SELECT string_agg(paragraph, E'\n\n' ORDER BY place)
      FROM jsonb_array_elements_text(section->'paragraphs') WITH ORDINALITY AS p(paragraph, place)
    ), E'\n\n' ORDER BY nth), '')
    FROM jsonb_array_elements(brief->'sections') WITH ORDINALITY AS s(section, nth)
  ),
  'corrections', brief->'corrections',
  'sources', brief->'sources')
WHERE brief ? 'sections';

-- AlterTable
ALTER TABLE "AskVersion" ADD COLUMN     "approvedAt" TIMESTAMPTZ(3),
ADD COLUMN     "approvedByUserId" UUID,
ADD COLUMN     "audience" JSONB,
ADD COLUMN     "goesLiveAt" TIMESTAMPTZ(3),
ADD COLUMN     "liveAt" TIMESTAMPTZ(3),
ADD COLUMN     "measureId" TEXT,
ADD COLUMN     "overrides" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "proposedAt" TIMESTAMPTZ(3),
ADD COLUMN     "proposedByUserId" UUID,
ADD COLUMN     "retiredAt" TIMESTAMPTZ(3),
ADD COLUMN     "stance" "Stance",
ADD COLUMN     "verb" "AskVerb";

-- What an ask asks moves into its versions. All versions of an ask had the same verb, stance and audience; the measure is
-- known of the live one, and the earlier ones get the same, since nothing else was kept.
UPDATE "AskVersion" v SET
  verb = a.verb,
  stance = a.stance,
  audience = jsonb_build_object('to', a.audience, 'states', '[]'::jsonb, 'parties', '[]'::jsonb,
    'committees', '[]'::jsonb, 'legislators', '[]'::jsonb, 'standings', '[]'::jsonb),
  "measureId" = a."measureId",
  texts = '{"talkingPoints": [], "topic": null}'::jsonb || v.texts
FROM "Ask" a WHERE a."organizationId" = v."organizationId" AND a.id = v."askId";
-- Until now a version was live from the moment it was saved, until the next one.
UPDATE "AskVersion" v SET
  "proposedAt" = v."createdAt", "proposedByUserId" = v."createdByUserId",
  "approvedAt" = v."createdAt", "approvedByUserId" = v."createdByUserId", "liveAt" = v."createdAt",
  "retiredAt" = (SELECT n."createdAt" FROM "AskVersion" n
    WHERE n."organizationId" = v."organizationId" AND n."askId" = v."askId" AND n.number = v.number + 1);
ALTER TABLE "AskVersion" ALTER COLUMN "audience" SET NOT NULL,
ALTER COLUMN "stance" SET NOT NULL,
ALTER COLUMN "verb" SET NOT NULL;

-- AlterTable
ALTER TABLE "Ask" DROP COLUMN "audience",
DROP COLUMN "measureId",
DROP COLUMN "stance",
DROP COLUMN "verb";

-- AlterTable
ALTER TABLE "Measure" ADD COLUMN     "disputed" TEXT[] DEFAULT '{}',
ADD COLUMN     "policyArea" TEXT;

-- AlterTable
ALTER TABLE "Cosponsorship" DROP CONSTRAINT "Cosponsorship_pkey",
ADD COLUMN     "missingSince" DATE,
ADD CONSTRAINT "Cosponsorship_pkey" PRIMARY KEY ("measureId", "bioguide", "since");

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "soloDeclaredAt" TIMESTAMPTZ(3),
ADD COLUMN     "soloUserId" UUID;

-- DropEnum
DROP TYPE "Audience";

-- CreateTable
CREATE TABLE "MeasureReading" (
    "measureId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "attemptedAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "problem" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "facts" JSONB,

    CONSTRAINT "MeasureReading_pkey" PRIMARY KEY ("measureId","source")
);

-- CreateTable
CREATE TABLE "MeasureRelation" (
    "id" UUID NOT NULL,
    "measureId" TEXT NOT NULL,
    "relatedId" TEXT NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "sourceName" TEXT NOT NULL,
    "organizationId" UUID,
    "recordedByUserId" UUID,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeasureRelation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "organizationId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "wantedAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("organizationId","actionId","kind")
);

-- CreateIndex
CREATE INDEX "MeasureRelation_relatedId_idx" ON "MeasureRelation"("relatedId");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureRelation_measureId_relatedId_kind_organizationId_key" ON "MeasureRelation"("measureId", "relatedId", "kind", "organizationId") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "AskVersion_goesLiveAt_idx" ON "AskVersion"("goesLiveAt");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_organizationId_actionId_fkey" FOREIGN KEY ("organizationId", "actionId") REFERENCES "Action"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

