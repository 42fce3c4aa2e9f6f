import { inTransaction } from "@/lib/db";
import { parseEmail } from "@/lib/organizations/input";
import type { Role } from "@/lib/organizations/membership";
import { newId } from "@/lib/shared/id";
import { fail, ok, type Result } from "@/lib/shared/result";
import { slugOf } from "@/lib/shared/slug";

export type AddMemberInput = { organization: string; email: string; name: string | null; role: Role };

export type AddMemberProblem = "no_organization_name" | "not_an_address";

/**
 * Makes somebody a member of an organization, which is made if none goes by this name yet; who is one already gets this
 * role. For whoever runs the server: nobody has signed in before the first member is there. Run twice it changes nothing.
 */
export function addMember(
  input: AddMemberInput,
  now: Date,
): Promise<Result<{ organizationId: string; slug: string; email: string }, AddMemberProblem>> {
  return inTransaction(async (tx) => {
    const organizationName = input.organization.trim();
    const email = parseEmail(input.email);
    if (organizationName === "") return fail("no_organization_name");
    if (!email) return fail("not_an_address");
    const slug = slugOf(organizationName, "organization");
    const made = { id: newId(), slug, name: organizationName, createdAt: now };
    const { id: organizationId } = await tx.organization.upsert({ where: { slug }, create: made, update: {} });
    const name = input.name?.trim() || null;
    const { id: userId } = await tx.user.upsert({ where: { email }, create: { email, name }, update: {} });
    const { role } = input;
    await tx.membership.upsert({
      where: { organizationId_userId: { organizationId, userId } },
      create: { organizationId, userId, role },
      update: { role },
    });
    return ok({ organizationId, slug, email });
  });
}
