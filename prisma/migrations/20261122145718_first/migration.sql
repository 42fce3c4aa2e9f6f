-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('draft', 'live', 'paused');

-- CreateEnum
CREATE TYPE "AskVerb" AS ENUM ('cosponsor', 'introduce_companion', 'vote_for', 'vote_against', 'say_publicly', 'fund', 'oppose');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('support', 'oppose');

-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('senate', 'house', 'both');

-- CreateEnum
CREATE TYPE "ActionState" AS ENUM ('draft', 'waiting', 'confirmed');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('email', 'print', 'form');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('organizer', 'admin');

-- CreateTable
CREATE TABLE "Campaign" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "CampaignState" NOT NULL,
    "brief" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Ask" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "verb" "AskVerb" NOT NULL,
    "stance" "Stance" NOT NULL,
    "audience" "Audience" NOT NULL,
    "measureId" TEXT,
    "liveVersionId" UUID,

    CONSTRAINT "Ask_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "AskVersion" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "texts" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdByUserId" UUID,
    "reason" TEXT NOT NULL,

    CONSTRAINT "AskVersion_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Measure" (
    "id" TEXT NOT NULL,
    "congress" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "sponsorBioguide" TEXT NOT NULL,
    "sponsorName" TEXT NOT NULL,
    "introducedOn" DATE NOT NULL,
    "latestActionOn" DATE NOT NULL,
    "latestAction" TEXT NOT NULL,
    "cosponsorsAsOf" DATE NOT NULL,
    "cosponsorsComplete" BOOLEAN NOT NULL,
    "sourceName" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "Measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cosponsorship" (
    "measureId" TEXT NOT NULL,
    "bioguide" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "original" BOOLEAN NOT NULL,
    "withdrawnOn" DATE,

    CONSTRAINT "Cosponsorship_pkey" PRIMARY KEY ("measureId","bioguide")
);

-- CreateTable
CREATE TABLE "Supporter" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "verifiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Supporter_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Identity" (
    "organizationId" UUID NOT NULL,
    "supporterId" UUID NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "Identity_pkey" PRIMARY KEY ("organizationId","supporterId")
);

-- CreateTable
CREATE TABLE "Action" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "supporterId" UUID,
    "state" "ActionState" NOT NULL,
    "congress" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "deviceHashes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmationRequestedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Action_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "organizationId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("organizationId","actionId")
);

-- CreateTable
CREATE TABLE "Letter" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "askVersionId" UUID NOT NULL,
    "measureId" TEXT,
    "bioguide" TEXT NOT NULL,
    "seatId" TEXT NOT NULL,
    "congress" INTEGER NOT NULL,
    "standing" TEXT NOT NULL,
    "channel" "Channel" NOT NULL,
    "ownSharePercent" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "LetterText" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "LetterText_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateTable
CREATE TABLE "DeliveryAttempt" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "channel" "Channel" NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "code" TEXT,
    "detail" TEXT,

    CONSTRAINT "DeliveryAttempt_pkey" PRIMARY KEY ("organizationId","letterId","number")
);

-- CreateTable
CREATE TABLE "Response" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Response_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "organizationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("organizationId","userId")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorUserId" UUID,
    "verb" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "reason" TEXT,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT,
    "email" TEXT,
    "emailVerified" TIMESTAMPTZ(3),
    "image" TEXT,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Ask_organizationId_campaignId_slug_key" ON "Ask"("organizationId", "campaignId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "AskVersion_organizationId_askId_number_key" ON "AskVersion"("organizationId", "askId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Measure_congress_type_number_key" ON "Measure"("congress", "type", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Identity_organizationId_email_key" ON "Identity"("organizationId", "email");

-- CreateIndex
CREATE INDEX "Action_id_idx" ON "Action"("id");

-- CreateIndex
CREATE INDEX "Action_organizationId_campaignId_state_idx" ON "Action"("organizationId", "campaignId", "state");

-- CreateIndex
CREATE INDEX "Letter_organizationId_campaignId_createdAt_idx" ON "Letter"("organizationId", "campaignId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_organizationId_actionId_bioguide_key" ON "Letter"("organizationId", "actionId", "bioguide");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_organizationId_subjectId_at_idx" ON "AuditEvent"("organizationId", "subjectId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- AddForeignKey
ALTER TABLE "Campaign" ADD CONSTRAINT "Campaign_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ask" ADD CONSTRAINT "Ask_organizationId_campaignId_fkey" FOREIGN KEY ("organizationId", "campaignId") REFERENCES "Campaign"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AskVersion" ADD CONSTRAINT "AskVersion_organizationId_askId_fkey" FOREIGN KEY ("organizationId", "askId") REFERENCES "Ask"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cosponsorship" ADD CONSTRAINT "Cosponsorship_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "Measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Identity" ADD CONSTRAINT "Identity_organizationId_supporterId_fkey" FOREIGN KEY ("organizationId", "supporterId") REFERENCES "Supporter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Action" ADD CONSTRAINT "Action_organizationId_supporterId_fkey" FOREIGN KEY ("organizationId", "supporterId") REFERENCES "Supporter"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_organizationId_actionId_fkey" FOREIGN KEY ("organizationId", "actionId") REFERENCES "Action"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_organizationId_actionId_fkey" FOREIGN KEY ("organizationId", "actionId") REFERENCES "Action"("organizationId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterText" ADD CONSTRAINT "LetterText_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryAttempt" ADD CONSTRAINT "DeliveryAttempt_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Response" ADD CONSTRAINT "Response_organizationId_letterId_fkey" FOREIGN KEY ("organizationId", "letterId") REFERENCES "Letter"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
