-- CreateTable
CREATE TABLE "QuoteConsent" (
    "organizationId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuoteConsent_pkey" PRIMARY KEY ("organizationId","actionId")
);

-- AddForeignKey
ALTER TABLE "QuoteConsent" ADD CONSTRAINT "QuoteConsent_organizationId_actionId_fkey" FOREIGN KEY ("organizationId", "actionId") REFERENCES "Action"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "Meeting" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "seatId" TEXT NOT NULL,
    "bioguide" TEXT,
    "heldOn" DATE NOT NULL,
    "present" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "recordedByUserId" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnByUserId" UUID,
    "withdrawnReason" TEXT,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "Meeting_organizationId_campaignId_seatId_heldOn_idx" ON "Meeting"("organizationId", "campaignId", "seatId", "heldOn");

-- CreateIndex
CREATE INDEX "Letter_organizationId_campaignId_seatId_createdAt_idx" ON "Letter"("organizationId", "campaignId", "seatId", "createdAt");
