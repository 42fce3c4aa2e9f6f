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
