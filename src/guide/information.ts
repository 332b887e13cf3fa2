import type { Pillar } from './types';

export const information: Pillar = {
  id: 'information',
  title: 'Information',
  question:
    'Comment faire savoir aux familles quels modes d’accueil existent et quelles démarches y mènent ?',
  criteria: [
    {
      number: 1,
      label: 'Proactivité',
      title: 'Niveau de proactivité de l’information communiquée',
      question:
        'Jusqu’à quel point la collectivité informe-t-elle les familles de sa propre initiative, en devançant leurs besoins et leurs demandes ?',
      page: 7,
      modes: 'tout mode',
      partners: ['rpe'],
    },
    {
      number: 2,
      label: 'Canaux',
      title:
        'Canaux mobilisés (physique/digital) pour communiquer aux parents l’information sur les modes d’accueil',
      question:
        'Par quels canaux les familles sont-elles informées, et jusqu’où peuvent-elles choisir celui qui leur convient le mieux ?',
      page: 8,
      modes: 'tout mode',
      partners: [],
    },
    {
      number: 3,
      label: 'Accessibilité et personnalisation',
      title: 'Accessibilité et personnalisation de l’information communiquée',
      question:
        'Jusqu’à quel point l’information donnée est-elle accessible et adaptée aux familles qui ont des besoins particuliers (langue, formalités administratives, handicap…) ?',
      page: 9,
      modes: 'tout mode',
      partners: ['medico-social'],
    },
    {
      number: 4,
      label: 'Qualité',
      title: 'Qualité de l’information',
      question: 'L’information que reçoivent les familles réunit-elle ces cinq qualités ?',
      subQuestions: [
        'Complète : elle présente tous les modes d’accueil.',
        'Neutre : elle n’en favorise aucun.',
        'Précise : pour chaque mode d’accueil, elle dit tout ce qu’il faut savoir (comment y accéder, par quelles démarches, ce qu’il coûte, combien d’enfants il accueille, à quels horaires…).',
        'À jour : elle est revue à intervalles réguliers.',
        'Coordonnée : elle concorde et s’articule avec celle des acteurs publics, locaux et nationaux.',
      ],
      page: 10,
      modes: 'tout mode',
      partners: ['cdsf'],
    },
  ],
};
