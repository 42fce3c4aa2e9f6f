-- CreateTable
CREATE TABLE "DigestWish" (
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DigestWish_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "DigestSent" (
    "userId" UUID NOT NULL,
    "monday" DATE NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DigestSent_pkey" PRIMARY KEY ("userId","monday")
);

-- CreateTable
CREATE TABLE "PublicProgress" (
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PublicProgress_pkey" PRIMARY KEY ("organizationId","campaignId")
);

-- CreateIndex
CREATE INDEX "Response_organizationId_campaignId_reportedAt_idx" ON "Response"("organizationId", "campaignId", "reportedAt");

-- CreateIndex
CREATE INDEX "PositionRecord_organizationId_campaignId_recordedAt_idx" ON "PositionRecord"("organizationId", "campaignId", "recordedAt");

-- AddForeignKey
ALTER TABLE "DigestWish" ADD CONSTRAINT "DigestWish_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DigestSent" ADD CONSTRAINT "DigestSent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicProgress" ADD CONSTRAINT "PublicProgress_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

