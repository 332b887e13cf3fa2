import type { GuidePages } from '../types';

export const information: GuidePages = {
  1: {
    descriptors: [
      'Les familles trouvent l’information quand elles la demandent ; rien n’est diffusé à l’avance.',
      'À un moment clé au moins, par exemple l’arrivée dans la commune ou une inscription en mairie, l’agent parle des modes d’accueil aux parents et leur remet un document.',
      'À plusieurs moments clés (grossesse, naissance, adoption, emménagement), les parents reçoivent sans le demander une présentation de tous les modes d’accueil : la Caf, la PMI ou la maternité la remettent pour la collectivité.',
      'À chaque moment clé, la famille peut accepter d’être rappelée ; un agent la joint alors à la date convenue, bien avant les inscriptions, et détaille avec elle les modes d’accueil qui l’intéressent.',
    ],
    benefits: [
      'Prévoir ce dont les familles auront besoin et leur parler, de façon adaptée, des modes d’accueil du territoire et des démarches pour y accéder.',
      'Faire mieux connaître le relais petite enfance, ses missions et ses services, et en faire, avec le service petite enfance de la mairie, l’interlocuteur vers qui les familles se tournent d’abord.',
      'Voir venir les demandes des familles et mieux répartir les moyens nécessaires pour y répondre.',
      'Réduire le nombre de familles qui restent sans solution faute de connaître l’offre d’accueil ou les démarches.',
    ],
    advice: [
      {
        text: 'Donner l’information par étapes, du général au particulier, plutôt que tout d’un coup : d’abord un tour d’horizon des modes d’accueil, puis le détail de ceux qui intéressent le parent.',
        towards: 3,
      },
      {
        text: 'S’adresser à tous les parents et futurs parents aux moments clés : grossesse, naissance, adoption, déménagement ; présenter par exemple les modes d’accueil à la réunion des nouveaux habitants.',
        towards: 2,
      },
      {
        text: 'Profiter de la déclaration de naissance, quand elle se fait en mairie : demander à la famille où en sont ses recherches et lui remettre au besoin le guide petite enfance de la collectivité.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title:
          'Forum des tout-petits : informer les parents sur les modes d’accueil publics présents à Nantes',
        pages: '9-10',
      },
      {
        title: 'Forum des familles : informer les parents sur tous les modes d’accueil toulousains',
        pages: '11-12',
      },
      { title: 'Relais petite enfance Itinérant Nord', pages: '13-14' },
      { title: 'Organisation d’une matinée enfance au RPE (familles rurales)', pages: '20' },
      {
        title: 'Identifier et limiter le non-recours subi grâce à une stratégie data (CAF 31)',
        pages: '52',
      },
      {
        title:
          'Harmoniser la communication destinée aux parents dans l’ensemble des communes de Saint-Brieuc Agglomération',
        pages: '69-70',
      },
    ],
    resources: [],
  },
  2: {
    descriptors: [
      'Aucun canal n’est encore consacré aux modes d’accueil : ni page internet, ni affiche, ni horaires de guichet annoncés.',
      'Un canal au moins est ouvert et annoncé aux familles : page du site, affiche, article dans la presse locale, dépliant ou horaires d’accueil au guichet.',
      'Les familles ont le choix entre le numérique (site, réseaux sociaux) et une personne à qui parler (guichet, téléphone, e-mail), et trouvent des deux côtés la même information.',
      'Le choix entre le numérique et une personne à qui parler est complété par des formats variés, annoncés dans un calendrier annuel : réunions collectives, entretiens individuels, rencontres informelles, échanges à distance.',
    ],
    benefits: [
      'Offrir aux familles le canal qui répond le mieux à leurs habitudes et à leurs besoins, en les laissant choisir entre le numérique (site internet) et l’accueil physique (guichet).',
      'Leur faire parvenir l’information utile là où elles la cherchent et quand elles en ont besoin.',
      'Mettre l’information sur les modes d’accueil à la portée du plus grand nombre, y compris des personnes peu à l’aise avec internet.',
    ],
    advice: [
      {
        text: 'Passer par plusieurs canaux : presse locale, réseaux sociaux, affiches dans les lieux publics…',
        towards: 2,
      },
      {
        text: 'Équilibrer l’humain et le numérique. Beaucoup de parents aiment se renseigner seuls en ligne, mais les familles tiennent à pouvoir parler à quelqu’un, au guichet, par téléphone ou par e-mail, pour poser leurs questions, revenir sur des idées reçues et être rassurées.',
        towards: 2,
      },
      {
        text: 'Varier aussi les formats : sur place ou à distance, en tête-à-tête ou en groupe, lors d’une réunion ou d’un moment informel…',
        towards: 3,
      },
    ],
    inspirations: [
      { title: 'Réaliser un film sur le métier d’assistant maternel', pages: '15-16' },
      {
        title: 'Organiser des réunions d’information collectives « Quels modes d’accueil pour mon enfant ? »',
        pages: '17-18',
      },
      {
        title:
          'Forum des tout-petits : informer les parents sur les modes d’accueil publics présents à Nantes',
        pages: '9-10',
      },
      {
        title: 'Forum des familles : informer les parents sur tous les modes d’accueil toulousains',
        pages: '11-12',
      },
      { title: 'Comment informer en ligne sur les modes d’accueil ?', pages: '21-22' },
      {
        title:
          'Comment les outils numériques peuvent-ils être utilisés pour informer sur les modes d’accueil ?',
        pages: '23',
      },
    ],
    resources: [],
  },
  3: {
    descriptors: [
      'Les mêmes documents sont remis à toutes les familles, dans le vocabulaire habituel de l’administration.',
      'Les documents les plus remis aux familles sont réécrits en mots simples, et un parent les relit avant diffusion.',
      'À partir de documents en mots simples, communs à tous, des versions répondent aux besoins les plus fréquents du territoire : traduction, pictogrammes, gros caractères, lecture à voix haute avec l’agent.',
      'En plus des versions adaptées, les agents ont la liste des partenaires à joindre (traducteurs, médiateurs, acteurs de la santé ou du social) et préparent avec eux une information sur mesure quand une famille en a besoin.',
    ],
    benefits: [
      'S’assurer que chaque famille comprend l’information, quels que soient ses besoins ou ses fragilités : handicap d’un parent, autre langue que le français, peu d’habitude des mots de l’administration…',
      'Éviter qu’une famille se passe d’un mode d’accueil formel parce que l’information lui a manqué ou n’a pas été bien comprise.',
      'Repérer à l’avance les besoins particuliers possibles, pour préparer une information sur mesure.',
    ],
    advice: [
      {
        text: 'Préparer un socle d’information valable pour tous les parents, puis en tirer des versions qui répondent à des besoins précis.',
        towards: 2,
      },
      {
        text: 'Se faire aider, pour certaines fragilités, par des partenaires ou des prestataires de la santé et du social, publics, associatifs ou privés : traducteurs, médiateurs…',
        towards: 3,
      },
      {
        text: 'Écrire et parler simplement, sans mots ni tournures administratives compliqués.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title: 'Comment favoriser l’accessibilité de l’information et de l’accompagnement des familles ?',
        pages: '24',
      },
      {
        title:
          'Harmoniser la communication destinée aux parents dans l’ensemble des communes de Saint-Brieuc Agglomération',
        pages: '69-70',
      },
    ],
    resources: [
      'Le lexique des termes administratifs donne d’autres conseils pour écrire clairement.',
      'Le pilier « Aller-vers » prolonge ce critère.',
    ],
  },
  4: {
    descriptors: [
      'L’information est donnée de vive voix, au fil des demandes ; aucun document de référence n’est encore écrit.',
      'Un document de référence, remis ou consultable, présente tous les modes d’accueil du territoire, chacun sur le même plan.',
      'Pour chaque mode d’accueil, le document de référence indique démarches, coût, nombre de places et horaires ; il porte sa date de mise à jour, et un agent désigné le revoit au rythme fixé.',
      'Le document de référence, daté et à jour, est aussi recoupé avec ceux des acteurs publics locaux et nationaux ; les questions et remarques des familles, recueillies toute l’année, servent à la version suivante.',
    ],
    benefits: [
      'Donner aux familles toutes les informations qu’il leur faut, pour leur épargner d’autres recherches dans d’autres sources.',
      'Corriger les idées reçues sur les modes d’accueil.',
      'S’assurer que les usagers sont satisfaits, grâce à une information sûre, à jour et en accord avec celle des autres acteurs de la petite enfance.',
    ],
    advice: [
      {
        text: 'Présenter les modes d’accueil plus ou moins en détail, selon l’offre qui existe dans le territoire.',
        towards: 1,
      },
      {
        text: 'Fixer le rythme de mise à jour qu’il faut à ces informations, et s’organiser pour le tenir.',
        towards: 2,
      },
      {
        text: 'Donner aux usagers un moyen de poser leurs questions et de faire leurs remarques sur les supports, pour les améliorer au fil du temps.',
        towards: 3,
      },
      {
        text: 'Trouver sa place dans le parcours d’arrivée de l’enfant, et signaler lors du CDSF ce qui gagnerait à être mieux coordonné.',
        towards: 3,
      },
    ],
    inspirations: [{ title: 'Comment informer en ligne sur les modes d’accueil ?', pages: '21-22' }],
    resources: [
      'La fiche du vade-mecum sur l’information en ligne contient aussi des exemples de guides petite enfance.',
      'Le site solidarites.gouv.fr met à la libre disposition des collectivités des fiches qui aident à présenter les modes d’accueil aux parents.',
      'Sur le parcours d’arrivée de l’enfant, la version numérique du guide renvoie, page 10, à un autre document.',
    ],
  },
};
