import type { GuidePages } from '../types';

export const gouvernance: GuidePages = {
  27: {
    descriptors: [
      'Le lien avec le CDSF, ou avec un groupe local sur la petite enfance, n’est pas encore établi.',
      'La collectivité sait quelle association d’élus la représente au CDSF ; un élu ou un agent lit le compte rendu de chaque réunion.',
      'Avant chaque CDSF, la collectivité fait remonter les besoins de ses familles ; sa CTG, ou celle de son EPCI, contient des actions petite enfance, chacune avec un financeur et une échéance.',
      'La collectivité propose ou anime aussi, au moins une fois par an, un groupe de travail avec ses partenaires et en rapporte les conclusions au CDSF.',
    ],
    benefits: [
      'Faire entendre les besoins des familles du territoire, pour que la politique du département y réponde et que l’action locale se coordonne mieux avec tous les niveaux.',
      'Se constituer un réseau local utile pour mettre en œuvre la politique de la petite enfance.',
      'Parler des difficultés et s’échanger de bonnes pratiques locales entre partenaires.',
    ],
    advice: [
      {
        text: 'S’assurer que la collectivité est au moins représentée au CDSF, et demander un compte rendu des discussions à l’association d’élus qui y siège.',
        towards: 1,
      },
      {
        text: 'Traduire les axes retenus en CDSF dans une convention territoriale globale (CTG), que la Caf peut aider à élaborer, et constituer un comité de financeurs pour payer ces actions.',
        towards: 2,
      },
      {
        text: 'Proposer des groupes de travail par thème, en plus des instances officielles du département, pour traiter de plus près les questions propres au territoire.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title: 'Association des élus petite enfance des Yvelines : mieux informer et mobiliser les élus',
        pages: '75',
      },
      { title: 'Comment articuler les acteurs du SPPE au sein d’une gouvernance commune ?', pages: '78' },
    ],
    resources: [
      'Pour savoir ce qu’est un CDSF, voir l’ordonnance du 19 mai 2021 et le décret du 14 décembre 2021.',
      'La circulaire de la DGCS du 21 juillet 2022 précise la mise en œuvre des comités et des schémas départementaux des services aux familles.',
    ],
  },
  28: {
    descriptors: [
      'La collectivité avance par ses propres moyens ; elle n’a pas encore rejoint de réseau d’échange sur la petite enfance.',
      'La collectivité est inscrite à au moins un réseau (réseau de RPE, association d’élus, plateforme), et un agent en suit les échanges.',
      'Un agent participe à au moins deux rencontres de réseau par an ; la collectivité a repris, en l’adaptant, au moins une idée venue d’ailleurs.',
      'La collectivité partage à son tour ses pratiques par écrit, par exemple avec un gabarit du vade-mecum, et mène une expérimentation avec d’autres collectivités.',
    ],
    benefits: [
      'Mettre en valeur les initiatives locales et prendre l’habitude de s’améliorer en continu.',
      'Inciter à travailler ensemble, élargir le cercle des partenaires et repérer des actions et des moyens à mettre en commun.',
      'Engager juste les moyens nécessaires face à un problème que d’autres ont peut-être déjà résolu.',
    ],
    advice: [
      {
        text: 'Repérer les réseaux à rejoindre ou à solliciter : le CDSF, les associations d’élus, les réseaux de RPE que la Caf anime, ou une plateforme collaborative telle qu’IdealCO.',
        towards: 1,
      },
      {
        text: 'Avant d’interroger une collectivité sur une expérimentation, vérifier ce qui permettrait de la reproduire chez soi : problème posé, taille, moyens, offre d’accueil.',
        towards: 2,
      },
      {
        text: 'Varier ce que l’on attend d’un réseau : recevoir l’information officielle, faire remonter ce qui marche sur le terrain, partager entre pairs.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title: 'Association des élus petite enfance des Yvelines : mieux informer et mobiliser les élus',
        pages: '75',
      },
      {
        title:
          'Forum des partenaires « petite enfance / enfance / jeunesse » du territoire Pays de Nexon–Monts de Chalus',
        pages: '71-72',
      },
      {
        title:
          'Un « Collectif petite enfance » afin de renforcer les politiques publiques relatives à l’accueil des enfants',
        pages: '73-74',
      },
      {
        title:
          'La CAF de l’Hérault réunit les élus héraultais pour une table ronde / débat sur la petite enfance',
        pages: '77',
      },
    ],
    resources: [
      'Pour partager une bonne pratique locale, remplir un des gabarits placés à la fin du vade-mecum et l’envoyer à sppe@sante.gouv.fr.',
    ],
  },
  29: {
    descriptors: [
      'Les nouvelles du SPPE arrivent au gré des courriers reçus en mairie ; leur suivi n’a pas encore été confié à quelqu’un.',
      'Un agent ou un élu est abonné à au moins une lettre d’information (AMF, Caf ou média spécialisé) et la lit à chaque parution.',
      'L’agent chargé de cette veille suit plusieurs sources et transmet l’essentiel à ses collègues et aux élus au moins une fois par trimestre.',
      'Chaque nouveauté utile, règle ou simulateur par exemple, est reportée sous un mois dans les documents remis aux familles ; les élus en débattent une fois par an.',
    ],
    benefits: [
      'Découvrir de bonnes pratiques et des expérimentations dont s’inspirer.',
      'Voir venir les changements de règles ou les décisions nationales qui peuvent toucher la politique petite enfance locale (SPPE, statuts…).',
      'Faire profiter les familles des outils publics, comme les simulateurs ou les applications mobiles, au cours de leur accompagnement.',
    ],
    advice: [
      {
        text: 'S’abonner aux lettres d’information existantes, par exemple celles des associations d’élus, de la Caf du département, des médias spécialisés ou d’offres privées destinées aux collectivités.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title: 'Association des élus petite enfance des Yvelines : mieux informer et mobiliser les élus',
        pages: '75',
      },
      {
        title:
          'La CAF de l’Hérault réunit les élus héraultais pour une table ronde / débat sur la petite enfance',
        pages: '77',
      },
    ],
    resources: [
      'Les associations d’élus, dont l’AMF, proposent des lettres d’information.',
      'La Caf du département anime parfois sa propre lettre.',
      'Parmi les médias spécialisés figurent Les pros de la petite enfance, Les Maternelles et Le Courrier des maires.',
      'Parmi les offres privées pour les collectivités figurent Weka et IdealCO.',
    ],
  },
};
