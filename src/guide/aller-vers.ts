import type { Pillar } from './types';

export const allerVers: Pillar = {
  id: 'aller-vers',
  title: 'Aller-vers',
  question:
    'Comment aller au-devant des familles isolées, précaires ou éloignées des modes d’accueil, pour connaître leurs besoins d’accueil, leur donner une première information et les orienter vers ceux qui peuvent les accompagner ?',
  criteria: [
    {
      number: 14,
      label: 'Vision vulnérabilités',
      title: 'Diagnostic des vulnérabilités et des besoins spécifiques des familles',
      question:
        'La collectivité a-t-elle établi un diagnostic des besoins propres aux familles les plus fragiles de son territoire, et à celles qui restent sans solution d’accueil ?',
      page: 22,
      modes: 'tout mode',
      partners: ['caf', 'medico-social', 'associations'],
    },
    {
      number: 15,
      label: 'Intégration aller-vers dans la politique petite enfance',
      title:
        'Intégration des enjeux d’aller-vers dans la politique petite enfance et mise en œuvre d’actions pour limiter le non-recours subi',
      question:
        'Jusqu’où la collectivité va-t-elle au-devant de certaines familles, par des actions d’aller-vers choisies pour elles, afin d’encourager leur accès à un mode d’accueil ?',
      page: 23,
      modes: 'tout mode',
      prerequisite: { number: 14, fromGuide: true },
      partners: ['medico-social', 'associations'],
    },
    {
      number: 16,
      label: 'Démarche partenariale',
      title: 'Démarche partenariale pour encourager l’accès à un mode d’accueil',
      question:
        'La collectivité lance-t-elle, ou rejoint-elle, un partenariat (relais d’un service à l’autre, réseau, projets et financements communs…) afin que les familles les plus isolées soient mieux informées et accompagnées ?',
      page: 24,
      modes: 'tout mode',
      partners: ['caf', 'cdsf', 'medico-social', 'associations'],
    },
    {
      number: 17,
      label: 'Formation des agents',
      title: 'Formation des agents à l’aller-vers et à la lutte contre le non-recours subi',
      question:
        'La collectivité forme-t-elle ses agents à reconnaître les fragilités des habitants et à lever ce qui empêche certains d’entre eux d’accéder à un mode d’accueil : familles primo-arrivantes, précaires, isolées… ?',
      page: 25,
      modes: 'tout mode',
      partners: ['caf', 'departement', 'medico-social', 'associations'],
    },
  ],
};
