/** Two meetings of one committee in one text; the second mentions the first. */
export const TWO_MEETINGS = `Referat af møde i Driftsforum Vig den 4. marts 2024
Til stede: Anne Holm, Bo Vig, Carla Dam

1. Godkendelse af referat
Referat fra mødet den 5. februar 2024
Referatet blev godkendt.

2. Eventuelt
Bo Vig undersøger lokalerne inden næste møde.

Referat af møde i Driftsforum Vig den 8. april 2024
Til stede: Anne Holm, Bo Vig

1. Godkendelse af referat
Referat fra mødet den 4. marts 2024 blev godkendt.

2. Kursus
Kurset blev drøftet.

3. Eventuelt
Intet.
`;
