-- AlterTable
ALTER TABLE "Action" ADD COLUMN     "sourceCode" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "FigureDue" (
    "seq" BIGSERIAL NOT NULL,
    "organizationId" UUID NOT NULL,
    "letterId" UUID,
    "actionId" UUID,

    CONSTRAINT "FigureDue_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "LetterFigure" (
    "id" BIGSERIAL NOT NULL,
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "askId" UUID NOT NULL,
    "askVersionId" UUID NOT NULL,
    "seatId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "channel" "Channel" NOT NULL,
    "state" TEXT NOT NULL,
    "sourceCode" TEXT NOT NULL,
    "letters" INTEGER NOT NULL,
    "ownWords" INTEGER NOT NULL,
    "ownShareSum" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "replyDaysSum" INTEGER NOT NULL,

    CONSTRAINT "LetterFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterCounted" (
    "organizationId" UUID NOT NULL,
    "letterId" UUID NOT NULL,
    "figureId" BIGINT NOT NULL,
    "ownSharePercent" SMALLINT NOT NULL,
    "replyDays" SMALLINT,

    CONSTRAINT "LetterCounted_pkey" PRIMARY KEY ("organizationId","letterId")
);

-- CreateTable
CREATE TABLE "LetterSum" (
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "facet" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "askId" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "letters" INTEGER NOT NULL,
    "arrived" INTEGER NOT NULL,
    "ownWords" INTEGER NOT NULL,
    "ownShareSum" BIGINT NOT NULL,
    "answered" INTEGER NOT NULL,
    "replyDaysSum" BIGINT NOT NULL,

    CONSTRAINT "LetterSum_pkey" PRIMARY KEY ("organizationId","campaignId","facet","day","place","askId","value")
);

-- CreateTable
CREATE TABLE "ActionCounted" (
    "organizationId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "place" TEXT NOT NULL,
    "sourceCode" TEXT NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "first" BOOLEAN NOT NULL,

    CONSTRAINT "ActionCounted_pkey" PRIMARY KEY ("organizationId","actionId")
);

-- CreateTable
CREATE TABLE "ActionSum" (
    "organizationId" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "facet" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "asked" INTEGER NOT NULL,
    "confirmed" INTEGER NOT NULL,
    "supporters" INTEGER NOT NULL,

    CONSTRAINT "ActionSum_pkey" PRIMARY KEY ("organizationId","campaignId","facet","day","place","value")
);

-- CreateTable
CREATE TABLE "FigureRun" (
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "checked" INTEGER NOT NULL DEFAULT 0,
    "differing" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "FigureRun_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "FigureCongress" (
    "one" BOOLEAN NOT NULL,
    "congress" INTEGER NOT NULL,

    CONSTRAINT "FigureCongress_pkey" PRIMARY KEY ("one")
);

-- CreateTable
CREATE TABLE "CampaignEvent" (
    "organizationId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "campaignId" UUID NOT NULL,
    "on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "byUserId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CampaignEvent_pkey" PRIMARY KEY ("organizationId","id")
);

-- CreateIndex
CREATE INDEX "LetterFigure_organizationId_campaignId_day_idx" ON "LetterFigure"("organizationId", "campaignId", "day");

-- CreateIndex
CREATE UNIQUE INDEX "LetterFigure_cell_key" ON "LetterFigure"("organizationId", "campaignId", "seatId", "day", "askVersionId", "channel", "state", "sourceCode");

-- CreateIndex
CREATE INDEX "CampaignEvent_organizationId_campaignId_on_idx" ON "CampaignEvent"("organizationId", "campaignId", "on");

-- CreateIndex
CREATE INDEX "Action_organizationId_supporterId_idx" ON "Action"("organizationId", "supporterId");

-- What changes figures is noted in the transaction of the change itself: a few ids for a statement, whatever it touches. The
-- names of tables are in full, since a restore connects without a search path.
CREATE FUNCTION note_changed_letters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."FigureDue" ("organizationId", "letterId") SELECT "organizationId", id FROM changed;
  RETURN NULL;
END $$;

-- Of an attempt, a hold, a response: the letter that it is about.
CREATE FUNCTION note_letters_of_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."FigureDue" ("organizationId", "letterId")
  SELECT DISTINCT "organizationId", "letterId" FROM changed WHERE "letterId" IS NOT NULL;
  RETURN NULL;
END $$;

-- Both sides of an update: a response can be given to another letter.
CREATE FUNCTION note_letters_of_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."FigureDue" ("organizationId", "letterId")
  SELECT "organizationId", "letterId" FROM changed WHERE "letterId" IS NOT NULL
  UNION SELECT "organizationId", "letterId" FROM before WHERE "letterId" IS NOT NULL;
  RETURN NULL;
END $$;

-- An attempt is touched also to keep its lease, which changes no figure.
CREATE FUNCTION note_ended_attempts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."FigureDue" ("organizationId", "letterId")
  SELECT "organizationId", "letterId" FROM (
    SELECT "organizationId", "letterId", number, channel, outcome FROM changed
    EXCEPT SELECT "organizationId", "letterId", number, channel, outcome FROM before) AS moved;
  RETURN NULL;
END $$;

-- A draft is nobody's act yet. One that was asked to be confirmed and is deleted later was asked all the same, so a
-- deletion changes no figure.
CREATE FUNCTION note_new_actions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."FigureDue" ("organizationId", "actionId")
  SELECT "organizationId", id FROM changed WHERE state <> 'draft';
  RETURN NULL;
END $$;

CREATE FUNCTION note_moved_actions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public."FigureDue" ("organizationId", "actionId")
  SELECT "organizationId", id FROM (
    SELECT "organizationId", id, state, "supporterId", "sourceCode" FROM changed WHERE state <> 'draft'
    EXCEPT SELECT "organizationId", id, state, "supporterId", "sourceCode" FROM before) AS moved;
  RETURN NULL;
END $$;

CREATE TRIGGER note_new AFTER INSERT ON "Letter" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_letters();
CREATE TRIGGER note_moved AFTER UPDATE ON "Letter" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_letters();
CREATE TRIGGER note_gone AFTER DELETE ON "Letter" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_letters();

CREATE TRIGGER note_new AFTER INSERT ON "DeliveryAttempt" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_changed();
CREATE TRIGGER note_moved AFTER UPDATE ON "DeliveryAttempt" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_ended_attempts();
CREATE TRIGGER note_gone AFTER DELETE ON "DeliveryAttempt" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_changed();

CREATE TRIGGER note_new AFTER INSERT ON "DeliveryHold" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_changed();
CREATE TRIGGER note_gone AFTER DELETE ON "DeliveryHold" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_changed();

CREATE TRIGGER note_new AFTER INSERT ON "Response" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_changed();
CREATE TRIGGER note_moved AFTER UPDATE ON "Response" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_updated();
CREATE TRIGGER note_gone AFTER DELETE ON "Response" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_letters_of_changed();

CREATE TRIGGER note_new AFTER INSERT ON "Action" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_new_actions();
CREATE TRIGGER note_moved AFTER UPDATE ON "Action" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_moved_actions();

-- What was there before there were figures is counted like what is new.
INSERT INTO "FigureDue" ("organizationId", "letterId") SELECT "organizationId", id FROM "Letter";
INSERT INTO "FigureDue" ("organizationId", "actionId") SELECT "organizationId", id FROM "Action" WHERE state <> 'draft';
