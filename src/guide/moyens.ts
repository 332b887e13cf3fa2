import type { Pillar } from './types';

export const moyens: Pillar = {
  id: 'moyens',
  title: 'Moyens et outillage',
  question:
    'Quels outils et quelles formations donner aux agents des services et relais petite enfance qui accueillent, informent et accompagnent les familles en quête d’un mode d’accueil, pour qu’ils leur rendent le meilleur service ?',
  criteria: [
    {
      number: 18,
      label: 'Visibilité offre (exhaustivité)',
      title: 'Visibilité de l’ensemble de l’offre présente sur le territoire (exhaustivité)',
      question:
        'La collectivité connaît-elle tous les modes d’accueil présents sur son territoire, sans en oublier ?',
      page: 27,
      modes: 'tout mode',
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
    },
    {
      number: 19,
      label: 'Visibilité offre (qualité)',
      title: 'Visibilité de l’ensemble de l’offre présente sur le territoire (qualité)',
      question:
        'Au-delà d’une simple liste, la collectivité sait-elle décrire toute l’offre d’accueil de son territoire ?',
      subQuestions: [
        'Les sortes de modes d’accueil que compte le territoire',
        'La nature des établissements : crèche, micro-crèche, crèche familiale, maison d’assistants maternels…',
        'Pour chaque établissement : nom, adresse, horaires, nombre de places et tarifs',
        'Le projet de l’établissement et les services qu’il offre',
        'Les places libres en temps réel, y compris chez les assistants maternels',
      ],
      page: 28,
      modes: 'tout mode',
      prerequisite: { number: 18, fromGuide: false },
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
    },
    {
      number: 20,
      label: 'Visibilité offre (temps réel)',
      title: 'Visibilité des disponibilités en temps réel (tout mode d’accueil confondu)',
      question:
        'Jusqu’à quel point la collectivité sait-elle où il reste des places, dans l’accueil public comme privé, individuel comme collectif ?',
      page: 29,
      modes: 'tout mode',
      prerequisite: { number: 18, fromGuide: false },
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
    },
    {
      number: 21,
      label: 'Référencement et disponibilités des assistants maternels',
      title: 'Référencement et disponibilité des assistants maternels agréés sur monenfant.fr',
      question:
        'La collectivité invite-t-elle les assistants maternels à se faire connaître sur monenfant.fr et à y indiquer leurs disponibilités ?',
      page: 30,
      modes: 'individuel',
      partners: ['rpe'],
    },
    {
      number: 22,
      label: 'Rayonnement territorial du RPE',
      title: 'Visibilité du RPE et / ou du guichet d’information et rayonnement sur son territoire',
      question: 'Sur le territoire, peut-on voir et trouver facilement le RPE ou le guichet d’information ?',
      subQuestions: [
        'Le site de la collectivité le présente : adresse, horaires, coordonnées, missions…',
        'Des panneaux adaptés l’indiquent dans l’espace public.',
        'Les autres services publics et les partenaires associatifs et privés l’ont parmi leurs contacts.',
      ],
      page: 31,
      modes: 'tout mode',
      partners: ['rpe', 'associations'],
    },
    {
      number: 23,
      label: 'Formation des agents',
      title: 'Formation des agents en charge d’informer et d’accompagner les familles',
      question:
        'Les agents reçoivent-ils régulièrement une formation qui couvre l’ensemble des modes d’accueil et des démarches ?',
      page: 32,
      modes: 'tout mode',
      partners: ['caf', 'cnaf'],
    },
    {
      number: 24,
      label: 'Outillage des agents',
      title: 'Outillage des agents',
      question:
        'À chaque étape du parcours des parents, les agents ont-ils en main les outils qu’il leur faut pour informer et accompagner les familles ?',
      page: 33,
      modes: 'tout mode',
      condition: 'Selon les besoins et les moyens de la collectivité',
      partners: ['collectivites'],
    },
    {
      number: 25,
      label: 'Satisfaction des usagers',
      title: 'Satisfaction des usagers et amélioration continue du service proposé',
      question:
        'La collectivité mesure-t-elle la qualité du service rendu aux familles, pour améliorer sans cesse son information et son accompagnement ?',
      page: 34,
      modes: 'tout mode',
      partners: [],
    },
    {
      number: 26,
      label: 'Appels à projet',
      title: 'Connaissance, suivi et participation aux appels à projets',
      question:
        'La collectivité repère-t-elle les appels à projets qui peuvent financer l’information et l’accompagnement des familles, y répond-elle, en lance-t-elle ?',
      page: 35,
      modes: 'tout mode',
      condition: 'Selon les besoins et les moyens de la collectivité',
      partners: ['caf', 'collectivites'],
    },
  ],
};
