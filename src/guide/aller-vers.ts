import type { Pillar } from './model';

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
      subQuestions: [],
      page: 22,
      modes: 'tout mode',
      partners: ['caf', 'medico-social', 'associations'],
      descriptors: [
        'Le recensement des besoins des familles fragiles ou sans solution d’accueil n’est pas encore engagé ; les situations se découvrent au fil des demandes.',
        'Les agents tiennent une liste des difficultés rencontrées au guichet et ont interrogé au moins un partenaire médico-social ou une association sur les familles fragiles.',
        'Un diagnostic écrit croise l’avis des partenaires et la parole des familles (questionnaires, rencontres de quartier) ; il compte aussi les familles sans solution d’accueil.',
        'Le diagnostic écrit est actualisé chaque année avec la Caf, les partenaires médico-sociaux et les associations, par exemple dans un observatoire partagé avec les communes voisines.',
      ],
    },
    {
      number: 15,
      label: 'Intégration aller-vers dans la politique petite enfance',
      title:
        'Intégration des enjeux d’aller-vers dans la politique petite enfance et mise en œuvre d’actions pour limiter le non-recours subi',
      question:
        'Jusqu’où la collectivité va-t-elle au-devant de certaines familles, par des actions d’aller-vers choisies pour elles, afin d’encourager leur accès à un mode d’accueil ?',
      subQuestions: [],
      page: 23,
      modes: 'tout mode',
      partners: ['medico-social', 'associations'],
      descriptors: [
        'La collectivité accueille les familles qui viennent à elle ; les rencontres hors de la mairie ou du RPE ne sont pas encore engagées.',
        'Au moins une fois par an, les agents vont parler des modes d’accueil là où sont les familles qu’ils voient peu : fête de quartier ou de village, goûter, marché.',
        'Un calendrier annuel d’actions d’aller-vers existe, chacune pensée pour un public repéré par un diagnostic ; un agent en est chargé et un budget est prévu.',
        'Le calendrier des actions d’aller-vers et son budget sont revus chaque année avec les associations et les acteurs médico-sociaux ; les familles rencontrées sont accompagnées jusqu’à l’accueil.',
      ],
    },
    {
      number: 16,
      label: 'Démarche partenariale',
      title: 'Démarche partenariale pour encourager l’accès à un mode d’accueil',
      question:
        'La collectivité lance-t-elle, ou rejoint-elle, un partenariat (relais d’un service à l’autre, réseau, projets et financements communs…) afin que les familles les plus isolées soient mieux informées et accompagnées ?',
      subQuestions: [],
      page: 24,
      modes: 'tout mode',
      partners: ['caf', 'cdsf', 'medico-social', 'associations'],
      descriptors: [
        'Les contacts avec les associations et les services médico-sociaux proches des familles isolées ne sont pas encore organisés.',
        'Une liste écrite des partenaires proches des familles isolées donne le rôle et le contact de chacun ; les agents s’en servent pour orienter une famille.',
        'La collectivité réunit au moins deux fois par an les partenaires proches des familles isolées ; tous remettent la même information sur les modes d’accueil et se signalent les familles, avec leur accord.',
        'Un projet ou un financement commun, écrit dans une convention, lie la collectivité et les partenaires proches des familles isolées ; le bilan annuel est partagé avec la Caf et le CDSF.',
      ],
    },
    {
      number: 17,
      label: 'Formation des agents',
      title: 'Formation des agents à l’aller-vers et à la lutte contre le non-recours subi',
      question:
        'La collectivité forme-t-elle ses agents à reconnaître les fragilités des habitants et à lever ce qui empêche certains d’entre eux d’accéder à un mode d’accueil : familles primo-arrivantes, précaires, isolées… ?',
      subQuestions: [],
      page: 25,
      modes: 'tout mode',
      partners: ['caf', 'departement', 'medico-social', 'associations'],
      descriptors: [
        'Les agents en contact avec les familles n’ont pas encore suivi de formation sur les fragilités ou sur ce qui éloigne d’un mode d’accueil.',
        'Au moins un agent a suivi une session sur l’accueil des familles fragiles, proposée par exemple par la Caf ou le conseil départemental, et l’a racontée à ses collègues.',
        'Tous les agents en contact avec les familles ont suivi une session sur l’accueil des familles fragiles et disposent d’une fiche pratique sur les publics du territoire et les relais à mobiliser.',
        'À la formation de tous les agents s’ajoute, au moins une fois par an, un temps d’analyse de pratiques mené avec un partenaire médico-social et ouvert aux associations ou aux communes voisines.',
      ],
    },
  ],
};
