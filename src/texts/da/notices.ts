export const notices = {
  'nothing-said': 'Jeg kan kun læse tekst. Skriv dit spørgsmål med ord, eller skriv »hjælp«.',
  'empty-mention':
    'Skriv dit spørgsmål sammen med @Referatbot, for eksempel »Hvad blev besluttet om budgettet?«. Skriv »hjælp« for at se mere.',
  'too-long': (limit: number) =>
    `Beskeden er for lang til, at jeg kan svare godt på den. Stil ét spørgsmål på højst ${limit} tegn.`,
  'file-received':
    'Jeg kan læse PDF, Word, HTML og tekst, når sekretariatet sender dem i vores personlige chat. Skriv »importér« dér.',
  thanked: 'Det var så lidt. Skriv endelig, når du har et spørgsmål mere.',
  'stale-card': 'Knappen hører til et ældre kort, som jeg ikke længere kan bruge. Stil spørgsmålet igen.',
  'item-gone':
    'Jeg kan ikke vise punktet. Referatet kan være fjernet, eller du er ikke med i udvalget. Skriv »referater« for at se dem, du kan spørge om.',
  'no-item-yet':
    'Jeg har ikke et punkt at vise endnu. Stil et spørgsmål, så viser jeg punktet bag svaret, eller skriv »referater«.',
  'not-here':
    'Her læser andre med, så jeg svarer kun om det udvalg, samtalen er forbundet med, og kun til dem, der er med i det. Spørg mig i en chat med mig alene. Sekretariatet forbinder samtalen ved at skrive »forbind udvalg« til mig her.',
  unavailable: (reference: string) =>
    `Jeg kan ikke få fat i referaterne lige nu. Prøv igen om lidt. Reference: ${reference}.`,
  failed: (reference: string) =>
    `Der gik noget galt hos mig, og jeg kunne ikke svare. Prøv igen om lidt. Reference: ${reference}.`,
};
