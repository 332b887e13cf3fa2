import type { PartnerProfile } from '../types';

/** In the order of the Partenaires sheet; the comments name the source of each. */
export const PARTNER_PROFILES: readonly PartnerProfile[] = [
  {
    name: 'Caf',
    // Caf des Pyrénées-Orientales, « Le service public de la petite enfance ».
    brings:
      'Connaît le territoire par ses données, aide au diagnostic et aux projets dans le cadre de la CTG (convention territoriale globale), finance l’investissement, le fonctionnement et une part des postes de coopération.',
    purposes: ['data', 'engineering', 'funding', 'training', 'relay'],
    namedAs: ['caf'],
  },
  {
    name: 'MSA',
    // Declaration of the Conseil des territoires du Lot, December 2024; Caf des Pyrénées-Orientales.
    brings:
      'Appuie, avec la Caf, le Département dans son rôle de conseil aux communes et aux intercommunalités, et va avec eux à la rencontre des élus.',
    purposes: ['engineering', 'relay'],
    namedAs: ['msa'],
  },
  {
    name: 'Département (PMI)',
    // Conseil des territoires du Lot.
    brings:
      'Transmet par la PMI (protection maternelle et infantile) les informations utiles aux collectivités et aux relais, conseille les projets d’accueil dès leur naissance et réunit les intercommunalités pour échanger.',
    purposes: ['data', 'engineering', 'funding', 'training', 'relay'],
    namedAs: ['departement', 'pmi'],
  },
  {
    name: 'État (préfecture)',
    // Caf des Pyrénées-Orientales for the committee, Conseil des territoires du Lot for the inspections.
    brings:
      'Préside le comité départemental des services aux familles (CDSF) et établit avec le Département, en lien avec la Caf, le plan d’inspection et de contrôle des modes d’accueil.',
    purposes: ['data', 'relay'],
    namedAs: ['etat'],
  },
  {
    name: 'EPCI',
    // Conseil des territoires du Lot; the guide for what is put in common.
    brings:
      'Fiabilise avec les communes le recensement des besoins et des modes d’accueil, et peut mettre des moyens en commun ou exercer lui-même la compétence.',
    purposes: ['data', 'engineering', 'relay'],
    namedAs: ['epci'],
  },
  {
    name: 'Relais petite enfance (RPE)',
    // Guide p. 31 and following; Conseil des territoires du Lot for the single desk.
    brings:
      'Connaît l’ensemble de l’offre, en informe les familles de façon neutre, les guide dans leurs démarches et réunit les assistants maternels.',
    purposes: ['data', 'engineering', 'training', 'relay'],
    namedAs: ['rpe'],
  },
  {
    name: 'Association d’élus',
    // AMF42 (matinée petite enfance, March 2025), association des maires des Pyrénées-Orientales, guide p. 17, 37 and following.
    brings:
      'Informe et réunit les élus du département, organise les rencontres sur leurs nouvelles responsabilités et relaie ce qui se dit au comité départemental.',
    purposes: ['data', 'engineering', 'training', 'relay'],
    namedAs: ['associations-elus'],
  },
  {
    name: 'Associations locales',
    // Guide, criteria on vulnerabilities.
    brings:
      'Connaissent les familles les plus éloignées des services, leur relaient l’information et participent aux actions menées auprès d’elles.',
    purposes: ['data', 'training', 'relay'],
    namedAs: ['associations'],
  },
  {
    name: 'Crèches associatives',
    // Guide, criteria on the single desk and on the knowledge of the offer; Conseil des territoires du Lot.
    brings:
      'Portent une part de l’accueil, font connaître leurs établissements et leurs places, et peuvent prendre part au guichet unique.',
    purposes: ['data'],
    namedAs: ['creches-associatives'],
  },
  {
    name: 'Crèches privées',
    // The same pages.
    brings:
      'Font connaître, par leurs groupements, leurs établissements et leurs places, et peuvent prendre part au guichet unique.',
    purposes: ['data'],
    namedAs: ['creches-privees'],
  },
  {
    name: 'Associations d’auxiliaires parentaux',
    // Guide p. 20 and 27 to 29.
    brings: 'Font connaître l’accueil au domicile et ses disponibilités dans le territoire.',
    purposes: ['data', 'relay'],
    namedAs: ['associations-auxiliaires'],
  },
  {
    name: 'Services à la personne',
    // Guide p. 20.
    brings: 'Ces entreprises font connaître leur offre d’accueil au domicile dans le territoire.',
    purposes: ['data', 'relay'],
    namedAs: ['services-personne'],
  },
  {
    name: 'Pajemploi',
    // Guide p. 13.
    brings:
      'Met à disposition modèle de contrat et simulateurs, et répond par une équipe dédiée aux relais et aux parents.',
    purposes: ['engineering'],
    namedAs: ['pajemploi'],
  },
  {
    name: 'Cnaf',
    // Guide p. 32.
    brings: 'Publie le référentiel national des RPE, qui aide à fixer ce que chaque agent doit savoir.',
    purposes: ['training'],
    namedAs: ['cnaf'],
  },
  {
    name: 'Acteurs de la santé et du social',
    // Guide, pillar « Aller vers ».
    brings:
      'Apportent leur expertise des situations de vulnérabilité, orientent les familles vers les services petite enfance et peuvent en former les agents.',
    purposes: ['data', 'engineering', 'training', 'relay'],
    namedAs: ['medico-social'],
  },
  {
    name: 'Autres collectivités',
    // Guide p. 13, 16, 33, 35 and 38.
    brings: 'Partagent leurs outils, leurs expériences et leurs réponses aux appels à projets.',
    purposes: ['engineering', 'funding', 'relay'],
    namedAs: ['collectivites'],
  },
  {
    name: 'Cité éducative',
    // Webinar of the Cités éducatives, December 2024.
    brings:
      'Là où elle existe, ouvre aux enfants de moins de 3 ans des quartiers prioritaires son réseau, ses financements et son ingénierie.',
    purposes: ['engineering', 'funding', 'relay'],
    namedAs: ['cite-educative'],
  },
  {
    name: 'Éducation nationale',
    // The same webinar.
    brings:
      'Accompagne enfants et parents vers la première scolarisation, par exemple avec une classe passerelle.',
    purposes: ['relay'],
    namedAs: ['education'],
  },
];
