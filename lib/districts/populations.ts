// How many people a state has, so that letters from a large one and a small one can be compared. The 50 states: apportionment
// populations of the 2020 Census (Table A of the results of April 26, 2021), by which the House's seats are shared out until
// 2032. The District of Columbia and the territories have no part in that: the residents whom the 2020 Census counted there.
const BY_STATE: Record<string, number> = Object.fromEntries(
  (
    "AL 5030053 AK 736081 AZ 7158923 AR 3013756 CA 39576757 CO 5782171 CT 3608298 DE 990837 FL 21570527 GA 10725274 " +
    "HI 1460137 ID 1841377 IL 12822739 IN 6790280 IA 3192406 KS 2940865 KY 4509342 LA 4661468 ME 1363582 MD 6185278 " +
    "MA 7033469 MI 10084442 MN 5709752 MS 2963914 MO 6160281 MT 1085407 NE 1963333 NV 3108462 NH 1379089 NJ 9294493 " +
    "NM 2120220 NY 20215751 NC 10453948 ND 779702 OH 11808848 OK 3963516 OR 4241500 PA 13011844 RI 1098163 SC 5124712 " +
    "SD 887770 TN 6916897 TX 29183290 UT 3275252 VT 643503 VA 8654542 WA 7715946 WV 1795045 WI 5897473 WY 577719 " +
    "DC 689545 PR 3285874 GU 153836 VI 87146 AS 49710 MP 47329"
  )
    .match(/[A-Z]{2} \d+/g)
    ?.map((pair) => [pair.slice(0, 2), Number(pair.slice(3))]) ?? [],
);

/** People in a state or territory in 2020, by its postal abbreviation; null for what is none. */
export const populationOf = (state: string): number | null => BY_STATE[state] ?? null;
