import type { GuidePages } from '../types';

export const moyens: GuidePages = {
  18: {
    descriptors: [
      'La collectivité s’appuie sur ce que chaque agent connaît ; la liste des crèches et des assistants maternels du territoire n’est pas encore établie.',
      'Une liste écrite réunit les crèches publiques et les assistants maternels agréés, à partir de ce que les partenaires publient en ligne.',
      'La liste écrite comprend aussi les crèches associatives et privées et les maisons d’assistants maternels ; elle est recoupée une fois par an avec la Caf et la PMI.',
      'La liste écrite couvre toute l’offre, auxiliaires parentaux compris, et figure sur une carte ; gestionnaires et partenaires signalent les ouvertures et fermetures, reportées dans le mois.',
    ],
    benefits: [
      'Présenter aux familles toute l’offre du territoire, pour leur épargner des recherches répétées et des sources multiples.',
      'Aider à répartir au mieux les familles entre les modes d’accueil disponibles sur le territoire.',
      'Plus largement, nourrir la politique petite enfance d’une vue précise de l’offre existante.',
    ],
    advice: [
      {
        text: 'Compléter la liste avec les partenaires publics, associatifs et privés qui connaissent l’offre : Caf, département (PMI), fédérations de crèches associatives, groupements de crèches privées.',
        towards: 2,
      },
      {
        text: 'Solliciter aussi les associations d’auxiliaires parentaux, pour que la carte de l’offre ne laisse de côté aucun mode d’accueil.',
        towards: 3,
      },
      {
        text: 'Partir des listes et des cartes que la Caf, la PMI et les autres partenaires publient déjà sur leurs sites.',
        towards: 1,
      },
      {
        text: 'Pour l’accueil collectif, demander aux représentants de chaque établissement de transmettre la liste des crèches.',
        towards: 2,
      },
    ],
    inspirations: [{ title: 'Comment informer en ligne sur les modes d’accueil ?', pages: '21-22' }],
    resources: ['La fiche des pages 21 et 22 du vade-mecum donne des exemples de guides petite enfance.'],
  },
  19: {
    descriptors: [
      'Les agents renseignent les familles de mémoire ou les dirigent vers les structures ; ce que chacune propose n’est pas encore mis par écrit.',
      'Un document partagé entre agents cite les modes d’accueil du territoire, individuels et collectifs, et donne pour chaque établissement au moins le type, le nom, l’adresse et les horaires d’ouverture.',
      'Une fiche par établissement indique aussi le nombre de places, les tarifs, le projet et les services ; son responsable la relit une fois par an.',
      'Les fiches affichent aussi les places libres, assistants maternels compris, et sont complétées selon les questions recueillies auprès des familles.',
    ],
    benefits: [
      'Répondre à toutes les questions des familles sur l’offre, sans qu’elles aient à chercher ailleurs et à consulter d’autres sources.',
      'Éclairer les choix de la politique petite enfance par une connaissance détaillée de ce que propose chaque structure.',
    ],
    advice: [
      {
        text: 'Demander aux familles, par questionnaire ou en entretien, ce qu’elles souhaitent savoir d’un mode d’accueil, pour leur répondre au plus juste.',
        towards: 3,
      },
      {
        text: 'Décrire et situer chaque structure avec l’aide des partenaires qui la connaissent : Caf, département (PMI), fédérations pour les crèches associatives, groupements pour les crèches privées, associations pour les auxiliaires parentaux.',
        towards: 2,
      },
      {
        text: 'Reprendre d’abord les renseignements que les partenaires affichent en ligne, dans leurs listes et sur leurs cartes.',
        towards: 1,
      },
      {
        text: 'Inviter les représentants des établissements collectifs à envoyer eux-mêmes la liste de leurs crèches.',
        towards: 2,
      },
    ],
    inspirations: [{ title: 'Comment informer en ligne sur les modes d’accueil ?', pages: '21-22' }],
    resources: [
      'Avant de décrire l’offre, regarder les guides petite enfance donnés en exemple dans le vade-mecum.',
    ],
  },
  20: {
    descriptors: [
      'Le suivi des places libres n’est pas encore engagé ; les familles se renseignent elles-mêmes auprès de chaque crèche et de chaque assistant maternel.',
      'Au moins deux fois par an, un agent relève les places libres des crèches gérées par la collectivité et celles des assistants maternels (liste de la PMI, monenfant.fr).',
      'Chaque mois, un relevé des places libres couvre toutes les structures, publiques et privées, et l’accueil individuel, dans un tableau daté que le guichet consulte.',
      'Les structures et les professionnels signalent une place dès qu’elle se libère ; dans la semaine, le tableau des places libres est à jour et les familles sans solution sont prévenues.',
    ],
    benefits: [
      'Donner aux familles les disponibilités à jour des modes d’accueil qui ne passent pas par le guichet de la collectivité, pour qu’elles s’adressent là où il reste de la place.',
      'Permettre au plus grand nombre de familles du territoire d’accéder à l’offre d’accueil.',
      'Mieux orienter vers une autre solution les familles dont la demande n’a pas été retenue par la commission d’attribution de place en crèche.',
    ],
    advice: [
      {
        text: 'Convenir d’un point régulier sur les places libres avec chaque partenaire : la Caf et la PMI du département, mais aussi les crèches associatives (par leurs fédérations), les crèches privées (par leurs groupements) et les associations d’auxiliaires parentaux.',
        towards: 2,
      },
      {
        text: 'Pour les assistants maternels, commencer avec la liste que fournit la PMI ou avec le site monenfant.fr.',
        towards: 1,
      },
    ],
    inspirations: [{ title: 'Comment informer en ligne sur les modes d’accueil ?', pages: '21-22' }],
    resources: [
      'Pour voir à quoi ressemble un guide petite enfance, ouvrir les pages 21 et 22 du vade-mecum.',
    ],
  },
  21: {
    descriptors: [
      'La collectivité n’a pas encore abordé monenfant.fr avec les assistants maternels ; leur présence sur le site n’est pas suivie.',
      'Avant chacune des deux dates de l’année où les assistants maternels mettent à jour leurs disponibilités, la collectivité ou le RPE leur écrit pour rappeler l’obligation de se référencer sur monenfant.fr et son utilité.',
      'Ces deux rappels se prolongent par des appels ou des rendez-vous selon les besoins, et un suivi indique qui a sur monenfant.fr un profil et des disponibilités à jour.',
      'En plus des rappels et du suivi, des ateliers ou une permanence avec ordinateur aident chaque assistant maternel qui le souhaite ; avant la rentrée, ceux dont le profil n’est plus à jour sont recontactés.',
    ],
    benefits: [
      'Rendre les assistants maternels du territoire plus visibles pour les familles, dont les recherches deviennent plus simples.',
      'Offrir aux parents tous les renseignements qu’ils attendent sur cet accueil : lieu, particularités, horaires, etc.',
      'Mettre en valeur le métier d’assistant maternel et, si besoin, mieux accompagner celles et ceux qui l’exercent.',
    ],
    advice: [
      {
        text: 'Rappeler aux assistants maternels que la réglementation les oblige à se référencer sur monenfant.fr, et ce qu’ils ont à y gagner.',
        towards: 1,
      },
      {
        text: 'Choisir la façon de joindre les assistants maternels selon leur aisance avec le numérique : e-mails, appels, rendez-vous au RPE ou moment convivial en mairie.',
        towards: 2,
      },
      {
        text: 'Prévoir une aide humaine : un atelier pour présenter monenfant.fr, s’y référencer et actualiser ses disponibilités, ou un appui au RPE avec des ordinateurs à disposition.',
        towards: 3,
      },
    ],
    inspirations: [{ title: 'Comment fédérer et mobiliser les assistants maternels ?', pages: '39' }],
    resources: [],
  },
  22: {
    descriptors: [
      'Le RPE ou le guichet se fait connaître par le bouche-à-oreille ; ses coordonnées ne figurent pas encore sur le site de la collectivité.',
      'Le site de la collectivité et les moteurs de recherche donnent l’adresse, les horaires et les missions du RPE ou du guichet, vérifiés au moins une fois par an.',
      'En plus du site, des panneaux signalent le RPE ou le guichet sur les routes, dans les rues et en mairie, et son dépliant est à disposition dans les bâtiments publics.',
      'En plus du site et des panneaux, les services publics, associations et partenaires privés reçoivent chaque année les coordonnées à jour du RPE ou du guichet ; l’agent demande aux familles qui les a adressées.',
    ],
    benefits: [
      'Faire connaître le guichet ou le RPE aux familles et à tous les habitants, qui pourront le signaler aux parents de leur entourage.',
      'Permettre aux partenaires de passer le relais au RPE en lui adressant les familles.',
    ],
    advice: [
      {
        text: 'Vérifier que le RPE ou le guichet ressort bien sur internet, au-delà du site de la collectivité, avec une adresse et des horaires à jour. Par exemple, chercher « solution d’accueil d’enfant » ou « solution de garde d’enfant » suivi du nom de la commune, et regarder s’il apparaît aussitôt.',
        towards: 1,
      },
      {
        text: 'Soigner la signalétique partout où passent les familles : sur les routes, dans les espaces piétons et à l’intérieur des bâtiments publics.',
        towards: 2,
      },
      {
        text: 'Présenter le RPE aux partenaires locaux par un dépliant ou un e-mail qui rappelle son rôle, ses missions et la façon de le joindre.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title:
          'Sensibilisation des élus locaux et des agents de mairie sur le rôle du RPE au sein de la communauté de communes du Provençois',
        pages: '76',
      },
      {
        title:
          'Comment les outils numériques peuvent-ils être utilisés pour informer sur les modes d’accueil ?',
        pages: '23',
      },
    ],
    resources: [],
  },
  23: {
    descriptors: [
      'Les agents se forment en travaillant, auprès des familles et des collègues ; une formation aux modes d’accueil n’est pas encore prévue.',
      'Les connaissances attendues de chaque agent sont écrites, et tout nouvel agent reçoit une présentation des modes d’accueil et des démarches.',
      'Chaque agent qui renseigne les familles suit au moins une formation par an ; en deux ans, le programme couvre l’accueil collectif, l’accueil individuel, les démarches et les aides.',
      'En plus de leur programme de formation, les agents se retrouvent au moins deux fois par an, avec ceux d’autres communes ou RPE, pour revenir sur des situations vécues et comparer leurs pratiques.',
    ],
    benefits: [
      'Donner à chaque agent plus d’aisance pour informer et accompagner les familles, selon ses missions et le temps qu’il y passe.',
      'Fidéliser les agents et élargir leurs savoir-faire à tout ce qui touche au SPPE et à la parentalité.',
    ],
    advice: [
      {
        text: 'Fixer ce que chaque agent doit savoir selon ses missions et le temps qu’il y consacre, en s’inspirant du référentiel national des RPE de la Cnaf et en demandant conseil à la Caf.',
        towards: 1,
      },
      {
        text: 'Bâtir le programme autour de quelques thèmes : l’offre connue en entier et sans parti pris, les démarches, les droits et les aides sociales, les partenaires institutionnels, les 1000 premiers jours.',
        towards: 2,
      },
      {
        text: 'Pour aller plus loin, réserver des moments où les agents analysent leur façon de faire et se transmettent ce qui marche bien.',
        towards: 3,
      },
    ],
    inspirations: [
      { title: 'Former et mobiliser les RPE de Haute-Garonne grâce au réseau RPE 31', pages: '57-58' },
      { title: 'Former et faire collaborer les RPE de la Haute-Vienne via le réseau RPE 87', pages: '65' },
      {
        title: 'Comment former les agents en charge d’informer et d’accompagner les familles ?',
        pages: '66',
      },
    ],
    resources: [],
  },
  24: {
    descriptors: [
      'Chaque agent travaille avec ses propres documents ; des outils communs pour renseigner et suivre les familles n’ont pas encore été réunis.',
      'Tous les agents utilisent les mêmes fiches ou le même guide, et les étapes les plus lourdes pour eux et pour les familles ont été listées.',
      'En plus des fiches communes, un même tableur ou logiciel suit chaque dossier, de la première demande à la réponse, et chaque agent a été formé à s’en servir.',
      'Des outils couvrent tout le parcours, de la première information à la fin de la recherche d’un accueil ; une fois par an, agents et élus revoient les outils et regardent ceux d’autres collectivités.',
    ],
    benefits: [
      'Épauler les agents au quotidien par des outils de méthode adaptés à leurs besoins et à leurs questions.',
      'Décharger les agents, par des outils informatiques ou de gestion, de tâches qui peuvent être longues et stressantes, comme l’attribution des places ou le suivi des dossiers.',
      'Traiter plus vite les dossiers et accompagner chaque famille plus finement, d’un bout à l’autre de son parcours.',
    ],
    advice: [
      {
        text: 'Repérer les étapes les plus pénibles pour les familles et pour les agents, en écoutant les uns et les autres (voir aussi le critère 25).',
        towards: 1,
      },
      {
        text: 'Combiner plusieurs sortes d’outils selon le besoin, le temps et le coût : guides et fiches, tableurs et suites bureautiques, logiciels du marché ou développés en interne.',
        towards: 2,
      },
      {
        text: 'Chercher ce qui peut être amélioré et ce qui existe déjà. Avant d’acheter un logiciel, voir si une solution publique convient, s’inspirer d’essais faits dans d’autres collectivités, ou même penser à un appel à communs.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title: 'Optimiser l’accueil occasionnel grâce à « crèche à la demande » (Montreuil)',
        pages: '30-31',
      },
      {
        title:
          'Expérimenter ISAJE à Montreuil : vers des affectations équitables et transparentes des places en crèche',
        pages: '63-64',
      },
    ],
    resources: [],
  },
  25: {
    descriptors: [
      'Les remarques des familles sont entendues au fil des échanges ; elles ne sont pas encore recueillies par écrit.',
      'Un questionnaire de satisfaction est proposé aux familles après leur démarche ou une fois par an, et le service en lit les réponses.',
      'Agents et partenaires sont aussi interrogés ; quelques indicateurs, comme le délai de réponse ou la satisfaction, sont relevés chaque année et présentés aux élus.',
      'Chaque enquête débouche sur une liste écrite de changements ; les familles apprennent, en mairie ou sur le site, ce qui a évolué à leur demande.',
    ],
    benefits: [
      'Proposer une information et un accompagnement qui correspondent aux habitudes et aux besoins des familles.',
      'Satisfaire davantage les usagers et faire connaître l’offre à d’autres parents.',
      'Donner aux agents de terrain plus de responsabilités et d’autonomie.',
    ],
    advice: [
      {
        text: 'Donner la parole à tous ceux qui sont concernés : les familles au premier rang, mais aussi les agents, les partenaires et les élus.',
        towards: 2,
      },
      {
        text: 'Choisir la forme et le moment de l’écoute selon ce que l’on veut mesurer : un questionnaire en ligne juste après le service, ou une enquête par an.',
        towards: 1,
      },
      {
        text: 'Retenir quelques indicateurs de qualité et suivre leur évolution.',
        towards: 2,
      },
      {
        text: 'Préparer chaque enquête de façon à pouvoir corriger ensuite ce qui doit l’être, et dire au public ce qui a changé à sa demande.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title:
          'Démarche d’amélioration continue et d’évaluation de la qualité de service délivrée par le RPE (Metz)',
        pages: '61-62',
      },
      {
        title: 'Projet de redimensionnement du RPE pour mieux répondre aux besoins des familles à Rezé',
        pages: '59-60',
      },
      {
        title:
          'Comment mener une démarche d’amélioration continue pour mieux informer et accompagner les familles ?',
        pages: '67',
      },
    ],
    resources: [],
  },
  26: {
    descriptors: [
      'La collectivité ne suit pas encore les appels à projets ; ses actions pour les familles reposent sur son budget habituel.',
      'Un agent tient la liste des appels à projets et des fonds utiles, comme le fonds « publics et territoires » (FPT) des Caf, avec leurs dates, et la présente aux élus au moins une fois par an.',
      'Un agent désigné suit les appels à projets et rédige les réponses ; la collectivité a déposé au moins un dossier dans les trois dernières années.',
      'La collectivité répond avec d’autres communes ou partenaires, ou lance son propre appel ; chaque dossier précise qui financera la suite du projet.',
    ],
    benefits: [
      'Avoir plus de chances d’obtenir un financement, et parfois un appui technique, pour démarrer un projet, l’accélérer ou le faire durer.',
      'Faire connaître les projets locaux, rendre la collectivité plus visible et agrandir son réseau.',
      'Réfléchir en équipe à des problèmes concrets et trouver des pistes de solution.',
    ],
    advice: [
      {
        text: 'Dresser la liste des appels à projets qui pourraient servir à la collectivité.',
        towards: 1,
      },
      {
        text: 'Au moment de répondre, montrer que le projet est viable et prévoir plusieurs sources de financement.',
        towards: 2,
      },
      {
        text: 'Recruter un agent, ou en former un, pour suivre les appels à projets et rédiger les réponses.',
        towards: 2,
      },
      {
        text: 'Quand le projet s’y prête, présenter une réponse commune avec d’autres collectivités ou partenaires, dans l’esprit d’un appel à communs.',
        towards: 3,
      },
      {
        text: 'Prévoir dès le départ qui financera la suite une fois l’aide reçue et close : la collectivité elle-même ou la Caf du département, par exemple.',
        towards: 3,
      },
    ],
    inspirations: [
      { title: 'Fonds d’innovation pour la petite enfance (FIPE)', pages: '' },
      { title: 'Fonds « publics et territoires » (FPT)', pages: '' },
    ],
    resources: [
      'Deux fonds principaux peuvent être sollicités, le FIPE et le FPT ; en cas de question, la Caf peut apporter son aide.',
    ],
  },
};
