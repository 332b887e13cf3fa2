import { CRITERIA } from './guide';
import type { PartnerId } from './partners';

/** Whom a collectivité works with, and what each can bring: the first lines of the Partenaires sheet. */
export interface PartnerProfile {
  readonly name: string;
  /** In our words, after the documents named beside. */
  readonly brings: string;
  /** The names under which the guide's pages speak of it; empty where they do not. */
  readonly namedAs: readonly PartnerId[];
}

export const PARTNER_PROFILES: readonly PartnerProfile[] = [
  {
    name: 'Caf',
    // Caf des Pyrénées-Orientales, « Le service public de la petite enfance ».
    brings:
      'Connaît le territoire par ses données, aide au diagnostic et aux projets dans le cadre de la CTG, finance l’investissement, le fonctionnement et une part des postes de coopération.',
    namedAs: ['caf'],
  },
  {
    name: 'MSA',
    // The same page, and the declaration of the Conseil des territoires du Lot, December 2024.
    brings:
      'Conseille et accompagne le bloc communal avec le Département et la Caf, et va avec eux à la rencontre des élus.',
    namedAs: [],
  },
  {
    name: 'Département (PMI)',
    // Conseil des territoires du Lot.
    brings:
      'Transmet par la PMI les informations utiles aux collectivités et aux relais, conseille les projets d’accueil dès leur naissance et réunit les intercommunalités pour échanger.',
    namedAs: ['departement', 'pmi'],
  },
  {
    name: 'État (préfecture)',
    // Caf des Pyrénées-Orientales for the committee, Conseil des territoires du Lot for the inspections.
    brings:
      'Pilote le comité départemental des services aux familles et établit avec le Département, en lien avec la Caf, le plan d’inspection et de contrôle des modes d’accueil.',
    namedAs: ['cdsf'],
  },
  {
    name: 'EPCI',
    // Conseil des territoires du Lot; the guide for the pooling of means.
    brings:
      'Fiabilise avec les communes le recensement des besoins et des modes d’accueil, et peut mettre des moyens en commun ou exercer lui-même la compétence.',
    namedAs: ['collectivites'],
  },
  {
    name: 'Relais petite enfance (RPE)',
    // Guide p. 31 and following; Conseil des territoires du Lot for the single desk.
    brings:
      'Connaît l’ensemble de l’offre, en informe les familles de façon neutre, les guide dans leurs démarches et réunit les assistants maternels.',
    namedAs: ['rpe'],
  },
  {
    name: 'Association d’élus',
    // AMF42 (matinée petite enfance, March 2025), association des maires des Pyrénées-Orientales, guide p. 38 and following.
    brings:
      'Informe et réunit les élus du département, organise les rencontres sur leurs nouvelles responsabilités et relaie ce qui se dit au comité départemental.',
    namedAs: ['associations-elus'],
  },
  {
    name: 'Associations et crèches associatives',
    // Guide, criteria on vulnerabilities and on the knowledge of the offer; Conseil des territoires du Lot.
    brings:
      'Portent une part de l’accueil, connaissent les familles les plus éloignées des services et leur relaient l’information.',
    namedAs: ['associations', 'creches-associatives', 'associations-auxiliaires'],
  },
  {
    name: 'Acteurs de la santé et du social',
    // Guide, pillar « Aller vers ».
    brings:
      'Apportent leur expertise des situations de vulnérabilité, orientent les familles vers vos services et peuvent former vos agents.',
    namedAs: ['medico-social'],
  },
  {
    name: 'Cité éducative',
    // Webinar of the Cités éducatives, December 2024.
    brings:
      'Là où elle existe, ouvre aux enfants de moins de 3 ans des quartiers prioritaires son réseau, ses financements et son ingénierie.',
    namedAs: [],
  },
];

/** Numbers of the criteria whose guide page names the partner. */
export function criteriaNaming({ namedAs }: PartnerProfile): number[] {
  return CRITERIA.filter(({ partners }) => partners.some((id) => namedAs.includes(id))).map(
    ({ number }) => number,
  );
}
