import type { GuidePages } from '../model';

export const allerVers: GuidePages = {
  14: {
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
    benefits: [
      'Aider les agents à connaître les fragilités des habitants de leur territoire et à en tenir compte.',
      'Faire en sorte que tous les agents publics, et les associations avec eux, transmettent une information vérifiée, sûre et identique partout.',
      'Passer plus facilement des plans d’aller-vers à l’action, grâce à des outils prêts à l’emploi et simples à prendre en main.',
      'Mettre en commun des outils et des formations qui peuvent demander beaucoup de temps et d’argent.',
    ],
    advice: [
      {
        text: 'Étudier avec les partenaires médico-sociaux, publics, associatifs ou privés, une formation pour les agents en contact avec le public : intervention, conférence, table ronde ou analyse de pratiques.',
        towards: 3,
      },
      {
        text: 'Demander les formations que la Caf ou le conseil départemental proposent déjà.',
        towards: 1,
      },
      {
        text: 'Là où il n’y en a pas, signaler le besoin ou bâtir ensemble une offre pour tout le département, par exemple au profit des agents de RPE.',
        towards: 2,
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
