/**
 * Words with so many meanings that a line of synonyms, which is about one of them, says nothing of the others: such a line is
 * not read from these, only one that begins with the word itself and an arrow.
 */
export const MANY_MEANINGS = `
  tage give holde køre gælde vare løbe ende slå sætte lægge følge binde land stemme ret rette hold bestemme blive kunne skulle
  stor lille lil små let høj kort første anden andre to gammel gamle form person felt ny nye mening være stå gå komme ligge
  lov måle måler måles vende bruge del stykke række tegne falde trykke presse styre nå plads runde omgang situation
  alle ingen hele samle mulig mulige eventuelt mest flest mindst størst sammen hverken intet nul hver
  liste skema region del føre drive trække hænge skyde stille klare klar mangle tid tidlig tidligere før
`;
