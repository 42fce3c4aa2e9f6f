-- CreateTable
CREATE TABLE "EndingNotice" (
    "organizationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "congress" INTEGER NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EndingNotice_pkey" PRIMARY KEY ("organizationId","userId","congress")
);

-- AddForeignKey
ALTER TABLE "EndingNotice" ADD CONSTRAINT "EndingNotice_organizationId_userId_fkey" FOREIGN KEY ("organizationId", "userId") REFERENCES "Membership"("organizationId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;
