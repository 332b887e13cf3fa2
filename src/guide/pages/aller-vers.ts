import type { GuidePages } from '../types';

export const allerVers: GuidePages = {
  14: {
    descriptors: [
      'Le recensement des besoins des familles fragiles ou sans solution d’accueil n’est pas encore engagé ; les situations se découvrent au fil des demandes.',
      'Les agents tiennent une liste des difficultés rencontrées au guichet et ont interrogé au moins un partenaire médico-social ou une association sur les familles fragiles.',
      'Un diagnostic écrit croise l’avis des partenaires et la parole des familles (questionnaires, rencontres de quartier) ; il compte aussi les familles sans solution d’accueil.',
      'Le diagnostic écrit est relu chaque année avec la Caf, les partenaires médico-sociaux et les associations, et refait à chaque convention territoriale globale (CTG), par exemple dans un observatoire partagé avec les communes voisines.',
    ],
    benefits: [
      'Faire apparaître des besoins jusque-là mal repérés ou sans réponse particulière : précarité, barrière de la langue, illettrisme ou croyances personnelles, par exemple.',
      'Rendre l’offre d’accueil locale plus accessible, en tenant compte de ces besoins et de ces fragilités dans l’information et l’accompagnement de chacun.',
      'Éviter que des familles renoncent malgré elles à un mode d’accueil, grâce à des actions d’aller-vers préparées avec les acteurs et les associations qui sont à leur contact.',
    ],
    advice: [
      {
        text: 'Écouter les familles par des questionnaires et des entretiens, pour savoir à la fois combien sont concernées et ce qu’elles vivent.',
        towards: 2,
      },
      {
        text: 'Interroger les partenaires médico-sociaux et les associations spécialisées sur ce qu’ils constatent ; ils peuvent aussi apporter leur éclairage à la commission d’attribution.',
        towards: 1,
      },
      {
        text: 'Recueillir les besoins là où vivent les familles, dans un cadre détendu : un goûter au pied des immeubles, une journée de jeux, une fête de quartier.',
        towards: 2,
      },
      {
        text: 'Envisager un observatoire de la petite enfance à une échelle plus large (bassin de vie, voire département), avec l’appui et les connaissances de la Caf.',
        towards: 3,
      },
    ],
    inspirations: [
      { title: 'Identifier et limiter le non-recours grâce à une stratégie data (CAF 31)', pages: '52' },
      {
        title: 'Aller vers les familles en situation de pauvreté : l’initiative de Colline ACEPP',
        pages: '50-51',
      },
      {
        title: 'Comment aller vers les familles plus éloignées des modes d’accueil formels ?',
        pages: '53-54',
      },
      {
        title: 'Comment mobiliser le réseau associatif pour mener des actions d’aller-vers ?',
        pages: '55',
      },
    ],
    resources: [
      'Pour mieux comprendre le non-recours, lire l’étude du CREDOC de mars 2023 : « Quels sont les besoins des familles en situation de pauvreté en matière d’accueil du jeune enfant et d’aide à la parentalité ? ».',
    ],
  },
  15: {
    descriptors: [
      'La collectivité accueille les familles qui viennent à elle ; les rencontres hors de la mairie ou du RPE ne sont pas encore engagées.',
      'Au moins une fois par an, les agents vont parler des modes d’accueil là où sont les familles qu’ils voient peu : fête de quartier ou de village, goûter, marché.',
      'Un calendrier annuel d’actions d’aller-vers existe, chacune pensée pour un public repéré par un diagnostic ; un agent en est chargé et un budget est prévu.',
      'Le calendrier des actions d’aller-vers et son budget sont revus chaque année avec les associations et les acteurs médico-sociaux ; les familles rencontrées sont accompagnées jusqu’à l’accueil.',
    ],
    benefits: [
      'Faire le premier pas vers les familles qui auraient besoin de confier leur enfant mais restent loin des pouvoirs publics ou s’en méfient : leur expliquer leurs droits, leur donner envie de se lancer, les accompagner dans leur parcours.',
      'Mieux employer le budget de l’aller-vers en choisissant chaque année les besoins prioritaires des familles fragiles, pour leur offrir un accompagnement adapté du début à la fin.',
      'Mieux faire connaître ce que proposent les services petite enfance et donner envie de recourir à un mode d’accueil.',
    ],
    advice: [
      {
        text: 'Partir d’un diagnostic des besoins propres aux habitants : il est souvent nécessaire pour imaginer et mener des actions d’aller-vers qui portent leurs fruits.',
        towards: 2,
      },
      {
        text: 'Construire les actions avec les associations locales et le secteur médico-social, proches des habitants fragiles et au fait de leurs besoins.',
        towards: 3,
      },
      {
        text: 'Préférer les rencontres simples et conviviales : un goûter en bas d’un immeuble, une journée de jeux, la fête du quartier ou du village.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title: 'Samedi psychomotricité : démarche d’aller-vers dans la CC Pays de Nexon-Monts de Chalus',
        pages: '46-47',
      },
      {
        title: 'Aller-vers les familles éloignées des services publics grâce au Baby bus + itinérant',
        pages: '48-49',
      },
      {
        title: 'Aller vers les familles en situation de pauvreté : l’initiative de Colline ACEPP',
        pages: '50-51',
      },
      {
        title: 'Comment aller vers les familles plus éloignées des modes d’accueil formels ?',
        pages: '53-54',
      },
      {
        title: 'Comment mobiliser le réseau associatif pour mener des actions d’aller-vers ?',
        pages: '55',
      },
    ],
    resources: [],
  },
  16: {
    descriptors: [
      'Les contacts avec les associations et les services médico-sociaux proches des familles isolées ne sont pas encore organisés.',
      'Une liste écrite des partenaires proches des familles isolées donne le rôle et le contact de chacun ; les agents s’en servent pour orienter une famille.',
      'Seule ou avec d’autres communes, la collectivité réunit au moins deux fois par an les partenaires proches des familles isolées ; tous donnent la même information et adressent les uns aux autres les familles qui l’acceptent.',
      'Un projet ou un financement commun, écrit dans une convention, lie la collectivité et les partenaires proches des familles isolées ; le bilan annuel est partagé avec la Caf et le CDSF.',
    ],
    benefits: [
      'Diffuser plus efficacement l’information sur les modes d’accueil, grâce aux partenaires médico-sociaux qui la relaient.',
      'Créer une coopération où chacun est gagnant : services petite enfance et associations répondent, chacun pour leur part, aux besoins des familles.',
      'Faire découvrir les modes d’accueil aux familles isolées ou éloignées des services publics.',
      'Encourager le recours aux modes d’accueil en réduisant les obstacles que rencontrent les familles.',
    ],
    advice: [
      {
        text: 'Dresser la carte des partenaires utiles : pour chaque fragilité repérée, qui la connaît le mieux et quel est son rôle. Le guide renvoie à une démarche de cartographie des acteurs de l’aller-vers, à décliner et à préciser selon les besoins locaux.',
        towards: 1,
      },
      {
        text: 'Agir avec tous les niveaux, selon le réseau des partenaires engagés : la collectivité, le département (avec le CDSF et la Caf notamment) et le national, pour échanger de bonnes pratiques et mettre des besoins en commun.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title: 'Aller vers les familles en situation de pauvreté : l’initiative de Colline ACEPP',
        pages: '50-51',
      },
      {
        title: 'Comment mobiliser le réseau associatif pour mener des actions d’aller-vers ?',
        pages: '55',
      },
    ],
    resources: [],
  },
  17: {
    descriptors: [
      'Les agents en contact avec les familles n’ont pas encore suivi de formation sur les fragilités ou sur ce qui éloigne d’un mode d’accueil.',
      'Au moins un agent a suivi une session sur l’accueil des familles fragiles, proposée par exemple par la Caf ou le conseil départemental, et l’a racontée à ses collègues.',
      'Tous les agents en contact avec les familles ont suivi une session sur l’accueil des familles fragiles et disposent d’une fiche pratique sur les publics du territoire et les relais à mobiliser.',
      'À la formation de tous les agents s’ajoute, au moins une fois par an, un temps d’analyse de pratiques mené avec un partenaire médico-social et ouvert aux associations ou aux communes voisines.',
    ],
    benefits: [
      'Aider les agents à connaître les fragilités des habitants de leur territoire et à en tenir compte.',
      'Faire en sorte que tous les agents publics, et les associations avec eux, transmettent une information vérifiée, sûre et identique partout.',
      'Passer plus facilement des plans d’aller-vers à l’action, grâce à des outils prêts à l’emploi et simples à prendre en main.',
      'Mettre en commun des outils et des formations qui peuvent demander beaucoup de temps et d’argent.',
    ],
    advice: [
      {
        text: 'Étudier avec les partenaires médico-sociaux, publics, associatifs ou privés, une formation pour les agents en contact avec le public : intervention, conférence, table ronde ou analyse de pratiques.',
        towards: 2,
      },
      {
        text: 'Demander les formations que la Caf ou le conseil départemental proposent déjà.',
        towards: 1,
      },
      {
        text: 'Là où il n’y en a pas, signaler le besoin ou bâtir ensemble une offre pour tout le département, par exemple au profit des agents de RPE.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title: 'Aller vers les familles en situation de pauvreté : l’initiative de Colline ACEPP',
        pages: '50-51',
      },
    ],
    resources: [
      'Pour aller plus loin, le guide renvoie à « outillage et formation des agents » ; les critères 23 et 24 traitent aussi de ces sujets.',
    ],
  },
};
