// The seats that must be there, whatever a source says. House: the apportionment after the 2020 census (Clerk of the House,
// 26 April 2021), in force from the 118th to the 122nd Congress. Senate: the three classes of Article I, section 3.
const HOUSE_SEATS =
  "AL7 AK1 AZ9 AR4 CA52 CO8 CT5 DE1 FL28 GA14 HI2 ID2 IL17 IN9 IA4 KS4 KY6 LA6 ME2 MD8 MA9 MI13 MN8 MS4 MO8 MT2 NE3 " +
  "NV4 NH2 NJ12 NM3 NY26 NC14 ND1 OH15 OK5 OR6 PA17 RI2 SC7 SD1 TN9 TX38 UT4 VT1 VA11 WA10 WV2 WI8 WY1";
const DELEGATES = ["DC", "AS", "GU", "MP", "PR", "VI"];
const SENATE_CLASSES = {
  1: "AZ CA CT DE FL HI IN MA MD ME MI MN MO MS MT ND NE NJ NM NV NY OH PA RI TN TX UT VA VT WA WI WV WY",
  2: "AK AL AR CO DE GA IA ID IL KS KY LA MA ME MI MN MS MT NC NE NH NJ NM OK OR RI SC SD TN TX VA WV WY",
  3: "AK AL AR AZ CA CO CT FL GA HI IA ID IL IN KS KY LA MD MO NC ND NH NV NY OH OK OR PA SC SD UT VT WA WI",
};

/** The 435 seats of representatives and the 6 of delegates and the resident commissioner: "MA-2", "AK-0", "DC-0". */
export const expectedHouseSeats: readonly string[] = [
  ...HOUSE_SEATS.split(" ").flatMap((entry) => {
    const state = entry.slice(0, 2);
    const count = Number(entry.slice(2));
    return count === 1 ? [`${state}-0`] : Array.from({ length: count }, (_, index) => `${state}-${index + 1}`);
  }),
  ...DELEGATES.map((state) => `${state}-0`),
];

/** The 100 seats of the Senate: "MA-S1". */
export const expectedSenateSeats: readonly string[] = Object.entries(SENATE_CLASSES).flatMap(([number, states]) =>
  states.split(" ").map((state) => `${state}-S${number}`),
);
