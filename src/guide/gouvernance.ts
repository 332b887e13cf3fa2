import type { Pillar } from './types';

export const gouvernance: Pillar = {
  id: 'gouvernance',
  title: 'Gouvernance',
  question:
    'Comment mieux coordonner et organiser les acteurs de la petite enfance qui interviennent dans le parcours des familles vers un mode d’accueil ?',
  criteria: [
    {
      number: 27,
      label: 'Participation à la gouvernance SPPE',
      title:
        'Participation à la gouvernance du SPPE, locale ou départementale, formelle (CDSF, CTG…) ou informelle',
      question:
        'La collectivité prend-elle part, dans le département et localement, aux échanges et aux décisions sur le service public de la petite enfance (SPPE) ?',
      page: 37,
      modes: null,
      partners: ['caf', 'cdsf', 'associations-elus'],
    },
    {
      number: 28,
      label: 'Réseau bonnes pratiques et expérimentations',
      title:
        'Contribution à un réseau de partage de bonnes pratiques et d’expérimentations communes à l’échelle locale et / ou nationale',
      question:
        'La collectivité prend-elle sa part dans les échanges entre pairs, locaux ou nationaux, sur les bonnes pratiques et les expérimentations à mener ensemble ?',
      page: 38,
      modes: null,
      partners: ['caf', 'cdsf', 'rpe', 'associations-elus', 'collectivites'],
    },
    {
      number: 29,
      label: 'Suivi actualité SPPE et petite enfance',
      title: 'Suivi de l’actualité du SPPE et plus largement de la petite enfance',
      question:
        'La collectivité se tient-elle au courant de ce qui change pour le SPPE et, au-delà, pour toute la petite enfance ?',
      page: 39,
      modes: null,
      condition: 'Selon les besoins et les moyens de la collectivité',
      partners: ['caf', 'associations-elus'],
    },
  ],
};
