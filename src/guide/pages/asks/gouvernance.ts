import type { GuideTexts } from '../../types';

export const gouvernance: GuideTexts['asks'] = {
  27: [
    {
      partners: ['associations-elus'],
      purposes: ['relay'],
      text: 'Représenter la collectivité au CDSF et lui en rapporter les discussions.',
      source: 'guide',
    },
    {
      partners: ['cdsf'],
      purposes: ['relay'],
      text: 'Recevoir les besoins des familles du territoire.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['engineering'],
      text: 'Aider à élaborer la CTG.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['funding', 'engineering'],
      text: 'Cofinancer un poste de chargé de coopération CTG et faire accompagner la collectivité par ses conseillers en développement territorial.',
      source: 'caf-66',
    },
    {
      partners: ['etat', 'departement', 'msa', 'caf'],
      purposes: ['relay'],
      text: 'Aller ensemble à la rencontre des élus, leur présenter leurs responsabilités et les moyens disponibles.',
      source: 'caf-66',
    },
  ],
  28: [
    {
      partners: ['cdsf', 'associations-elus', 'rpe', 'collectivites'],
      purposes: ['relay'],
      text: 'Partager, dans leurs réseaux, bonnes pratiques et expérimentations.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['relay'],
      text: 'Animer un réseau de RPE.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['training', 'relay'],
      text: 'Réunir les chargés de coopération CTG en réseau et les informer par des webinaires.',
      source: 'caf-66',
    },
    {
      partners: ['departement'],
      purposes: ['relay'],
      text: 'Réunir une fois par an au moins les intercommunalités pour partager leurs expériences.',
      source: 'lot',
    },
  ],
  29: [
    {
      partners: ['caf', 'associations-elus'],
      purposes: ['data'],
      text: 'Envoyer leur lettre d’information.',
      source: 'guide',
    },
    {
      partners: ['associations-elus'],
      purposes: ['training'],
      text: 'Organiser une matinée pour les élus, avec la Caf, le Département et l’État, comme dans la Loire.',
      source: 'caf-42',
    },
  ],
};
