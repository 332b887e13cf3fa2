import type { Pillar } from './types';

export const parcours: Pillar = {
  id: 'parcours',
  title: 'Parcours et démarches',
  question:
    'Comment rendre plus simple et plus fluide le chemin des parents vers l’accueil de leur jeune enfant, et les soutenir s’ils rencontrent des difficultés ?',
  criteria: [
    {
      number: 5,
      label: 'Canaux',
      title: 'Canaux mobilisés (physique ou digital) pour réaliser les démarches',
      question:
        'Quels canaux s’offrent aux familles pour faire leurs démarches, et jusqu’où sont-elles libres de prendre celui qu’elles préfèrent ?',
      page: 12,
      modes: 'tout mode',
      modesFromGuide: true,
      partners: [],
    },
    {
      number: 6,
      label: 'Niveau de l’accompagnement proposé',
      title: 'Niveau de l’accompagnement proposé aux familles',
      question:
        'Jusqu’à quel point un agent aide-t-il les familles à faire leurs démarches pour un mode d’accueil, collectif ou individuel ?',
      page: 13,
      modes: 'tout mode',
      modesFromGuide: true,
      partners: ['rpe', 'caf', 'pajemploi', 'collectivites'],
    },
    {
      number: 7,
      label: 'Accessibilité et niveau de personnalisation',
      title: 'Accessibilité et niveau de personnalisation des démarches',
      question:
        'Les démarches sont-elles accessibles et ajustées au profil des familles qui ont des besoins particuliers (handicap d’un parent ou de l’enfant, langue, fracture numérique, obstacle administratif…) ?',
      page: 14,
      modes: 'tout mode',
      modesFromGuide: true,
      partners: ['medico-social'],
    },
    {
      number: 8,
      label: 'Suivi des familles dans leur parcours',
      title: 'Suivi des familles dans leur parcours',
      question:
        'La collectivité suit-elle l’avancement des demandes de place en crèche collective, et en tient-elle les familles informées à chaque moment de leur parcours ?',
      page: 15,
      modes: 'collectif',
      modesFromGuide: true,
      partners: [],
    },
    {
      number: 9,
      label: 'Guichet unique d’inscription',
      title: 'Guichet unique d’inscription',
      question:
        'Un seul et même guichet permet-il aux familles de faire toutes leurs démarches d’inscription en accueil collectif ?',
      page: 16,
      modes: 'collectif',
      modesFromGuide: true,
      partners: ['creches-associatives', 'creches-privees', 'collectivites'],
    },
    {
      number: 10,
      label: 'Transparence de la commission d’attribution',
      title:
        'Transparence de la commission d’attribution des places en crèches municipales et / ou associatives (si applicable)',
      question:
        'Le fonctionnement de la commission qui attribue les places en crèche est-il clair et transparent aux yeux des familles ?',
      page: 17,
      modes: 'collectif',
      modesFromGuide: true,
      condition: 'Si applicable',
      partners: ['rpe', 'associations-elus'],
    },
    {
      number: 11,
      label: 'Accompagnement des familles en cas de réponse négative obtenue lors de la commission',
      title:
        'Accompagnement des familles en cas de réponse négative obtenue lors de la commission d’attribution',
      question:
        'Les familles qui n’obtiennent pas de place en crèche sont-elles accompagnées de façon particulière, par exemple vers un autre mode d’accueil ?',
      page: 18,
      modes: 'collectif',
      modesFromGuide: true,
      prerequisite: { number: 10, fromGuide: false },
      followsNotApplicable: 10,
      partners: ['rpe'],
    },
    {
      number: 12,
      label: 'Mise en relation familles / assistants maternels',
      title: 'Mise en relation familles / assistants maternels',
      question:
        'Jusqu’à quel point la collectivité aide-t-elle les familles et les assistants maternels à entrer en contact ?',
      page: 19,
      modes: 'individuel',
      modesFromGuide: true,
      partners: ['pmi'],
    },
    {
      number: 13,
      label: 'Mise en relation familles / auxiliaires parentaux',
      title: 'Mise en relation familles / auxiliaires parentaux',
      question:
        'Dans quelle mesure la collectivité facilite-t-elle le contact entre les familles et les auxiliaires parentaux ?',
      page: 20,
      modes: 'individuel',
      modesFromGuide: true,
      condition: 'Selon la politique de la collectivité',
      partners: ['associations-auxiliaires', 'services-personne'],
    },
  ],
};
