/** The partners that the guide's pages name, each with the name shown on screen. */
export const PARTNERS = {
  caf: 'Caf',
  cnaf: 'Cnaf',
  departement: 'Conseil départemental',
  pmi: 'PMI (Département)',
  cdsf: 'Comité départemental des services aux familles (CDSF)',
  rpe: 'Relais petite enfance (RPE)',
  'medico-social': 'Acteurs médico-sociaux (santé, social)',
  associations: 'Associations locales',
  'creches-associatives': 'Crèches associatives et leurs fédérations',
  'creches-privees': 'Crèches privées et leurs groupements',
  'associations-auxiliaires': 'Associations d’auxiliaires parentaux',
  'services-personne': 'Entreprises de services à la personne',
  pajemploi: 'Pajemploi (Urssaf)',
  'associations-elus': 'Associations d’élus (AMF…)',
  collectivites: 'Autres collectivités',
} as const;

export type PartnerId = keyof typeof PARTNERS;
