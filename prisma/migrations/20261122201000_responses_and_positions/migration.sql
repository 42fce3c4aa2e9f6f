-- CreateEnum
CREATE TYPE "ResponseClass" AS ENUM ('acknowledgement', 'form_reply', 'substantive', 'commitment', 'refusal', 'wrong_office');

-- CreateEnum
CREATE TYPE "Reporter" AS ENUM ('supporter', 'organizer', 'import');

-- CreateEnum
CREATE TYPE "PositionStance" AS ENUM ('champion', 'supports', 'leaning', 'undecided', 'leaning_against', 'against');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('link', 'quote', 'response', 'vote', 'statement', 'meeting');

-- CreateEnum
CREATE TYPE "GoalKind" AS ENUM ('cosponsors', 'majority', 'two_thirds', 'discharge');

-- AlterTable
ALTER TABLE "Ask" ADD COLUMN     "positions" INTEGER NOT NULL DEFAULT 0;

-- What supporters had reported until now: an answer to a letter of theirs, of which the letter tells the rest.
ALTER TABLE "Response" DROP CONSTRAINT "Response_pkey",
ADD COLUMN     "askId" UUID,
ADD COLUMN     "bioguide" TEXT,
ADD COLUMN     "campaignId" UUID,
ADD COLUMN     "class" "ResponseClass",
ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decidedByUserId" UUID,
ADD COLUMN     "followsId" UUID,
ADD COLUMN     "groupId" UUID,
ADD COLUMN     "id" UUID,
ADD COLUMN     "importKey" TEXT,
ADD COLUMN     "proposedClass" "ResponseClass",
ADD COLUMN     "proposedReason" TEXT,
ADD COLUMN     "receivedOn" DATE,
ADD COLUMN     "recordedByUserId" UUID,
ADD COLUMN     "reportedBy" "Reporter",
ADD COLUMN     "reportedClass" "ResponseClass",
ADD COLUMN     "seatId" TEXT,
ADD COLUMN     "signature" INTEGER[];

UPDATE "Response" r SET id = gen_random_uuid(), "campaignId" = l."campaignId", "askId" = l."askId", bioguide = l.bioguide,
  "seatId" = l."seatId", "reportedBy" = 'supporter', signature = '{}',
  "receivedOn" = (r."reportedAt" AT TIME ZONE 'America/New_York')::date
FROM "Letter" l WHERE l."organizationId" = r."organizationId" AND l.id = r."letterId";

ALTER TABLE "Response" ALTER COLUMN "bioguide" SET NOT NULL,
ALTER COLUMN "campaignId" SET NOT NULL,
ALTER COLUMN "id" SET NOT NULL,
ALTER COLUMN "receivedOn" SET NOT NULL,
ALTER COLUMN "reportedBy" SET NOT NULL,
ALTER COLUMN "seatId" SET NOT NULL,
ALTER COLUMN "letterId" DROP NOT NULL,
ADD CONSTRAINT "Response_pkey" PRIMARY KEY ("organizationId", "id");

-- CreateTable
CREATE TABLE "ResponseText" (
    "organizationId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "fileBytes" BYTEA,
    "fileType" TEXT,
    "fileUntil" TIMESTAMPTZ(3),

    CONSTRAINT "ResponseText_pkey" PRIMARY KEY ("organizationId","responseId")
);

-- CreateTable
CREATE TABLE "NoAnswer" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "NoAnswer_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateTable
CREATE TABLE "PositionRecord" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "bioguide" TEXT NOT NULL,
    "stance" "PositionStance" NOT NULL,
    "evidence" "EvidenceKind" NOT NULL,
    "on" DATE NOT NULL,
    "url" TEXT,
    "quote" TEXT,
    "responseId" UUID,
    "note" TEXT,
    "recordedByUserId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnByUserId" UUID,
    "withdrawnReason" TEXT,

    CONSTRAINT "PositionRecord_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "AskGoal" (
    "organizationId" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "chamber" TEXT NOT NULL,
    "kind" "GoalKind" NOT NULL,
    "wanted" INTEGER,
    "setByUserId" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AskGoal_pkey" PRIMARY KEY ("organizationId","askId","chamber")
);

-- CreateIndex
CREATE INDEX "ResponseText_fileUntil_idx" ON "ResponseText"("fileUntil");

-- CreateIndex
CREATE INDEX "PositionRecord_organizationId_askId_bioguide_on_idx" ON "PositionRecord"("organizationId", "askId", "bioguide", "on");

-- CreateIndex
CREATE INDEX "PositionRecord_organizationId_responseId_idx" ON "PositionRecord"("organizationId", "responseId");

-- CreateIndex
CREATE INDEX "Response_organizationId_campaignId_receivedOn_id_idx" ON "Response"("organizationId", "campaignId", "receivedOn", "id");

-- CreateIndex
CREATE INDEX "Response_organizationId_campaignId_bioguide_receivedOn_idx" ON "Response"("organizationId", "campaignId", "bioguide", "receivedOn");

-- CreateIndex
CREATE INDEX "Response_organizationId_groupId_idx" ON "Response"("organizationId", "groupId");

-- CreateIndex
CREATE INDEX "Response_organizationId_followsId_idx" ON "Response"("organizationId", "followsId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_organizationId_letterId_key" ON "Response"("organizationId", "letterId");

-- CreateIndex
CREATE UNIQUE INDEX "Response_organizationId_campaignId_importKey_key" ON "Response"("organizationId", "campaignId", "importKey");

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_organizationId_followsId_fkey" FOREIGN KEY ("organizationId", "followsId") REFERENCES "Response"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseText" ADD CONSTRAINT "ResponseText_organizationId_responseId_fkey" FOREIGN KEY ("organizationId", "responseId") REFERENCES "Response"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoAnswer" ADD CONSTRAINT "NoAnswer_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What still waits for a person to say what it is, oldest first: small, however long the history grows.
CREATE INDEX "Response_undecided_idx" ON "Response"("organizationId", "campaignId", "reportedAt", "id") WHERE "class" IS NULL;

-- One of each reply that many had, for what comes in to be compared with.
CREATE INDEX "Response_first_of_group_idx" ON "Response"("organizationId", "bioguide", "reportedAt") WHERE "groupId" = "id";
