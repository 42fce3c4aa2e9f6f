-- CreateEnum
CREATE TYPE "PauseScope" AS ENUM ('organization', 'campaign', 'channel');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "Channel" ADD VALUE 'cwc';
ALTER TYPE "Channel" ADD VALUE 'post';

-- AlterTable
ALTER TABLE "DeliveryAttempt" ADD COLUMN     "leaseUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "channelRules" JSONB NOT NULL DEFAULT '{"without":[],"prefer":null}';

-- CreateTable
CREATE TABLE "DeliveryHold" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "DeliveryHold_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateTable
CREATE TABLE "DeliveryPause" (
    "organizationId" UUID NOT NULL,
    "scope" "PauseScope" NOT NULL,
    "key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byUserId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeliveryPause_pkey" PRIMARY KEY ("organizationId","scope","key")
);

-- CreateTable
CREATE TABLE "OfficePace" (
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfficePace_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ChamberOffices" (
    "chamber" TEXT NOT NULL,
    "codes" TEXT[],
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChamberOffices_pkey" PRIMARY KEY ("chamber")
);

-- CreateTable
CREATE TABLE "WorkerBeat" (
    "workerId" TEXT NOT NULL,
    "beatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkerBeat_pkey" PRIMARY KEY ("workerId")
);

-- CreateTable
CREATE TABLE "LetterSender" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "LetterSender_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateIndex
CREATE INDEX "DeliveryHold_reason_idx" ON "DeliveryHold"("reason");

-- CreateIndex
CREATE INDEX "OfficePace_updatedAt_idx" ON "OfficePace"("updatedAt");

-- AddForeignKey
ALTER TABLE "DeliveryHold" ADD CONSTRAINT "DeliveryHold_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterSender" ADD CONSTRAINT "LetterSender_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;


-- CreateIndex
CREATE INDEX "DeliveryAttempt_leaseUntil_idx" ON "DeliveryAttempt"("leaseUntil");

-- AlterTable
ALTER TABLE "Supporter" ADD COLUMN     "noQuestionsAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "DeadAddress" (
    "digest" TEXT NOT NULL,
    "status" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DeadAddress_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "ReturnedMail" (
    "digest" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReturnedMail_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "MailAllowance" (
    "key" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3)[],
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailAllowance_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Supporter_id_idx" ON "Supporter"("id");

-- CreateIndex
CREATE INDEX "Letter_id_idx" ON "Letter"("id");

-- CreateIndex
CREATE INDEX "DeliveryAttempt_finishedAt_idx" ON "DeliveryAttempt"("finishedAt");

-- CreateIndex
CREATE INDEX "ReturnedMail_readAt_idx" ON "ReturnedMail"("readAt");

-- CreateIndex
CREATE INDEX "MailAllowance_updatedAt_idx" ON "MailAllowance"("updatedAt");

-- What needs somebody is found without reading what has gone well; Prisma knows no partial index. The list of outcomes
-- stands word for word in lib/delivery/failures/store.ts, too.
CREATE INDEX "DeliveryAttempt_failed_idx" ON "DeliveryAttempt"("organizationId", "letterId", number)
  WHERE outcome IN ('refused', 'gave_up', 'bounced', 'unknown');
