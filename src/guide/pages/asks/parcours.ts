import type { GuideTexts } from '../../types';

export const parcours: GuideTexts['asks'] = {
  5: [
    {
      partners: ['collectivites'],
      purposes: ['engineering'],
      text: 'Montrer comment elles ont réuni leurs démarches : Montpellier, Nantes ou Tourcoing (vade-mecum, p. 26-27, 32-33 et 35).',
      source: 'vade-mecum',
    },
  ],
  6: [
    {
      partners: ['rpe', 'collectivites'],
      purposes: ['engineering'],
      text: 'Mettre en commun outils et façons de faire, dans des groupes de travail entre animateurs de RPE.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['engineering'],
      text: 'Lancer des groupes de travail où les animateurs de RPE se rencontrent.',
      source: 'guide',
    },
    {
      partners: ['pajemploi'],
      purposes: ['engineering'],
      text: 'Fournir modèle de contrat et simulateurs ; répondre, par une équipe dédiée, aux questions des RPE et des parents.',
      source: 'guide',
    },
  ],
  7: [
    {
      partners: ['medico-social'],
      purposes: ['relay'],
      text: 'Intervenir auprès des familles dont la situation est plus rare ou très particulière.',
      source: 'guide',
    },
    {
      partners: ['caf', 'medico-social'],
      purposes: ['engineering'],
      text: 'Chercher des réponses aux besoins particuliers : horaires atypiques, enfant en situation de handicap, répit des parents.',
      source: 'caf-42',
    },
  ],
  8: [
    {
      partners: ['creches-associatives', 'creches-privees'],
      purposes: ['data'],
      text: 'Dire où en sont les demandes de place qu’elles reçoivent directement.',
      source: 'ours',
    },
  ],
  9: [
    {
      partners: ['creches-associatives', 'creches-privees'],
      purposes: ['data'],
      text: 'Exprimer ce dont elles ont besoin et ce qu’elles attendraient d’un guichet commun.',
      source: 'guide',
    },
    {
      partners: ['collectivites'],
      purposes: ['engineering'],
      text: 'Raconter la forme qu’elles ont donnée à leur guichet unique.',
      source: 'guide',
    },
    {
      partners: ['pmi'],
      purposes: ['data'],
      text: 'Transmettre au relais les renseignements utiles à son rôle de guichet unique.',
      source: 'lot',
    },
  ],
  10: [
    {
      partners: ['rpe'],
      purposes: ['relay'],
      text: 'Proposer aux parents qu’il reçoit l’enquête sur la commission.',
      source: 'guide',
    },
    {
      partners: ['associations-elus'],
      purposes: ['engineering'],
      text: 'Donner des exemples : l’AMF a publié en 2018 un vade-mecum sur l’attribution des places.',
      source: 'guide',
    },
  ],
  11: [
    {
      partners: ['rpe'],
      purposes: ['relay'],
      text: 'Recevoir les familles restées sans place et leur présenter les autres solutions.',
      source: 'guide',
    },
    {
      partners: ['departement', 'epci'],
      purposes: ['engineering'],
      text: 'Chercher avec la commune la solution d’accueil la plus adaptée aux familles : mode d’accueil, lieu, nombre de places, financement.',
      source: 'lot',
    },
  ],
  12: [
    {
      partners: ['pmi'],
      purposes: ['data'],
      text: 'Transmettre des listes d’assistants maternels à jour, à un rythme convenu.',
      source: 'guide',
    },
  ],
  13: [
    {
      partners: ['associations-auxiliaires', 'services-personne'],
      purposes: ['data', 'relay'],
      text: 'Faire connaître l’offre de chacune dans la collectivité et l’annoncer aux familles.',
      source: 'guide',
    },
  ],
};
