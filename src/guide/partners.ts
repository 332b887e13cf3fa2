/** The partners that the guide's pages or the sources of `asks.ts` name, each with the name shown on screen. */
export const PARTNER_NAMES = {
  caf: 'Caf',
  cnaf: 'Cnaf',
  departement: 'Conseil départemental',
  pmi: 'PMI',
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
  etat: 'État (préfecture)',
  msa: 'MSA',
  epci: 'EPCI',
  'cite-educative': 'Cité éducative',
  education: 'Éducation nationale (école maternelle)',
} as const;

export type PartnerId = keyof typeof PARTNER_NAMES;
