/** Shown while an answer is made that takes a while. */
export const progress = {
  searching: 'Søger i referaterne …',
  writing: 'Skriver svaret …',
  checking: 'Kontrollerer kilderne …',
};
