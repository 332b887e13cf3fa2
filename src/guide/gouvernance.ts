import type { Pillar } from './model';

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
      subQuestions: [],
      page: 37,
      modes: 'tout mode',
      partners: ['caf', 'cdsf', 'associations-elus'],
      descriptors: [
        'Le lien avec le CDSF, ou avec un groupe local sur la petite enfance, n’est pas encore établi.',
        'La collectivité sait quelle association d’élus la représente au CDSF ; un élu ou un agent lit le compte rendu de chaque réunion.',
        'Avant chaque CDSF, la collectivité transmet les besoins de ses familles ; sa CTG contient des actions petite enfance, chacune avec un financeur et une échéance.',
        'La collectivité propose ou anime aussi, au moins une fois par an, un groupe de travail avec ses partenaires et en rapporte les conclusions au CDSF.',
      ],
    },
    {
      number: 28,
      label: 'Réseau bonnes pratiques et expérimentations',
      title:
        'Contribution à un réseau de partage de bonnes pratiques et d’expérimentations communes à l’échelle locale et / ou nationale',
      question:
        'La collectivité prend-elle sa part dans les échanges entre pairs, locaux ou nationaux, sur les bonnes pratiques et les expérimentations à mener ensemble ?',
      subQuestions: [],
      page: 38,
      modes: 'tout mode',
      partners: ['caf', 'cdsf', 'rpe', 'associations-elus', 'collectivites'],
      descriptors: [
        'La collectivité avance par ses propres moyens ; elle n’a pas encore rejoint de réseau d’échange sur la petite enfance.',
        'La collectivité est inscrite à au moins un réseau (réseau de RPE, association d’élus, plateforme), et un agent en suit les échanges.',
        'Un agent participe à au moins deux rencontres de réseau par an ; la collectivité a repris, en l’adaptant, au moins une idée venue d’ailleurs.',
        'La collectivité partage à son tour ses pratiques par écrit, par exemple avec un gabarit du vade-mecum, et mène une expérimentation avec d’autres collectivités.',
      ],
    },
    {
      number: 29,
      label: 'Suivi actualité SPPE et petite enfance',
      title: 'Suivi de l’actualité du SPPE et plus largement de la petite enfance',
      question:
        'La collectivité se tient-elle au courant de ce qui change pour le SPPE et, au-delà, pour toute la petite enfance ?',
      subQuestions: [],
      page: 39,
      modes: 'tout mode',
      condition: 'Selon les besoins et les moyens de la collectivité',
      partners: ['caf', 'associations-elus'],
      descriptors: [
        'Les nouvelles du SPPE arrivent au gré des courriers reçus en mairie ; leur suivi n’a pas encore été confié à quelqu’un.',
        'Un agent ou un élu est abonné à au moins une lettre d’information (AMF, Caf ou média spécialisé) et la lit à chaque parution.',
        'L’agent chargé de cette veille suit plusieurs sources et transmet l’essentiel à ses collègues et aux élus au moins une fois par trimestre.',
        'Chaque nouveauté utile, règle ou simulateur par exemple, est reportée sous un mois dans les documents remis aux familles ; les élus en débattent une fois par an.',
      ],
    },
  ],
};
