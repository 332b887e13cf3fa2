import type { Pillar } from './model';

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
      subQuestions: [],
      page: 27,
      modes: 'tout mode',
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
      descriptors: [
        'La collectivité s’appuie sur ce que chaque agent connaît ; la liste des crèches et des assistants maternels du territoire n’est pas encore établie.',
        'Une liste écrite réunit les crèches publiques et les assistants maternels agréés, à partir de ce que les partenaires publient en ligne.',
        'La liste écrite comprend aussi les crèches associatives et privées et les maisons d’assistants maternels ; elle est recoupée une fois par an avec la Caf et la PMI.',
        'La liste écrite couvre toute l’offre, auxiliaires parentaux compris, et figure sur une carte ; gestionnaires et partenaires signalent les ouvertures et fermetures, reportées dans le mois.',
      ],
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
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
      descriptors: [
        'Les agents renseignent les familles de mémoire ou les dirigent vers les structures ; ce que chacune propose n’est pas encore mis par écrit.',
        'Un document partagé entre agents cite les modes d’accueil du territoire, individuels et collectifs, et donne pour chaque établissement au moins le type, le nom, l’adresse et les horaires d’ouverture.',
        'Une fiche par établissement indique aussi le nombre de places, les tarifs, le projet et les services ; son responsable la relit une fois par an.',
        'Les fiches affichent aussi les places libres, assistants maternels compris, et sont complétées selon les questions recueillies auprès des familles.',
      ],
    },
    {
      number: 20,
      label: 'Visibilité offre (temps réel)',
      title: 'Visibilité des disponibilités en temps réel (tout mode d’accueil confondu)',
      question:
        'Jusqu’à quel point la collectivité sait-elle où il reste des places, dans l’accueil public comme privé, individuel comme collectif ?',
      subQuestions: [],
      page: 29,
      modes: 'tout mode',
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
      descriptors: [
        'Le suivi des places libres n’est pas encore engagé ; les familles se renseignent elles-mêmes auprès de chaque crèche et de chaque assistant maternel.',
        'Au moins deux fois par an, un agent relève les places libres des crèches gérées par la collectivité et celles des assistants maternels (liste de la PMI, monenfant.fr).',
        'Chaque mois, un relevé des places libres couvre toutes les structures, publiques et privées, et l’accueil individuel, dans un tableau daté que le guichet consulte.',
        'Les structures et les professionnels signalent une place dès qu’elle se libère ; le lendemain au plus tard, le tableau des places libres est à jour et les familles sans solution sont prévenues.',
      ],
    },
    {
      number: 21,
      label: 'Référencement et disponibilités des assistants maternels',
      title: 'Référencement et disponibilité des assistants maternels agréés sur monenfant.fr',
      question:
        'La collectivité invite-t-elle les assistants maternels à se faire connaître sur monenfant.fr et à y indiquer leurs disponibilités ?',
      subQuestions: [],
      page: 30,
      modes: 'individuel',
      partners: ['rpe'],
      descriptors: [
        'La collectivité n’a pas encore abordé monenfant.fr avec les assistants maternels ; leur présence sur le site n’est pas suivie.',
        'Au moins une fois par an, la collectivité ou le RPE écrit aux assistants maternels pour leur rappeler l’obligation de se référencer sur monenfant.fr et son utilité.',
        'Le rappel annuel se prolonge par des appels ou des rendez-vous selon les besoins, et un suivi indique qui a sur monenfant.fr un profil et des disponibilités à jour.',
        'En plus des rappels et du suivi, des ateliers ou une permanence avec ordinateur aident chaque assistant maternel qui le souhaite ; avant la rentrée, ceux dont le profil n’est plus à jour sont recontactés.',
      ],
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
      descriptors: [
        'Le RPE ou le guichet se fait connaître par le bouche-à-oreille ; ses coordonnées ne figurent pas encore sur le site de la collectivité.',
        'Le site de la collectivité et les moteurs de recherche donnent l’adresse, les horaires et les missions du RPE ou du guichet, vérifiés au moins une fois par an.',
        'En plus du site, des panneaux signalent le RPE ou le guichet sur les routes, dans les rues et en mairie, et son dépliant est à disposition dans les bâtiments publics.',
        'En plus du site et des panneaux, les services publics, associations et partenaires privés reçoivent chaque année les coordonnées à jour du RPE ou du guichet ; l’agent demande aux familles qui les a adressées.',
      ],
    },
    {
      number: 23,
      label: 'Formation des agents',
      title: 'Formation des agents en charge d’informer et d’accompagner les familles',
      question:
        'Les agents reçoivent-ils régulièrement une formation qui couvre l’ensemble des modes d’accueil et des démarches ?',
      subQuestions: [],
      page: 32,
      modes: 'tout mode',
      partners: ['caf', 'cnaf'],
      descriptors: [
        'Les agents se forment en travaillant, auprès des familles et des collègues ; une formation aux modes d’accueil n’est pas encore prévue.',
        'Les connaissances attendues de chaque agent sont écrites, et tout nouvel agent reçoit une présentation des modes d’accueil et des démarches.',
        'Chaque agent qui renseigne les familles suit au moins une formation par an ; en deux ans, le programme couvre l’accueil collectif, l’accueil individuel, les démarches et les aides.',
        'En plus de leur programme de formation, les agents se retrouvent au moins deux fois par an, avec ceux d’autres communes ou RPE, pour revenir sur des situations vécues et comparer leurs pratiques.',
      ],
    },
    {
      number: 24,
      label: 'Outillage des agents',
      title: 'Outillage des agents',
      question:
        'À chaque étape du parcours des parents, les agents ont-ils en main les outils qu’il leur faut pour informer et accompagner les familles ?',
      subQuestions: [],
      page: 33,
      modes: 'tout mode',
      condition: 'Selon les besoins et les moyens de la collectivité',
      partners: ['collectivites'],
      descriptors: [
        'Chaque agent travaille avec ses propres documents ; des outils communs pour renseigner et suivre les familles n’ont pas encore été réunis.',
        'Tous les agents utilisent les mêmes fiches ou le même guide, et les étapes les plus lourdes pour eux et pour les familles ont été listées.',
        'En plus des fiches communes, un même tableur ou logiciel suit chaque dossier, de la première demande à la réponse, et chaque agent a été formé à s’en servir.',
        'Tout le parcours est outillé, de l’information à l’attribution des places ; une fois par an, agents et élus revoient les outils et regardent ceux d’autres collectivités.',
      ],
    },
    {
      number: 25,
      label: 'Satisfaction des usagers',
      title: 'Satisfaction des usagers et amélioration continue du service proposé',
      question:
        'La collectivité mesure-t-elle la qualité du service rendu aux familles, pour améliorer sans cesse son information et son accompagnement ?',
      subQuestions: [],
      page: 34,
      modes: 'tout mode',
      partners: [],
      descriptors: [
        'Les remarques des familles sont entendues au fil des échanges ; elles ne sont pas encore recueillies par écrit.',
        'Un questionnaire de satisfaction est proposé aux familles après leur démarche ou une fois par an, et le service en lit les réponses.',
        'Agents et partenaires sont aussi interrogés ; quelques indicateurs, comme le délai de réponse ou la satisfaction, sont relevés chaque année et présentés aux élus.',
        'Chaque enquête débouche sur une liste écrite de changements ; les familles apprennent, en mairie ou sur le site, ce qui a évolué à leur demande.',
      ],
    },
    {
      number: 26,
      label: 'Appels à projet',
      title: 'Connaissance, suivi et participation aux appels à projets',
      question:
        'La collectivité repère-t-elle les appels à projets qui peuvent financer l’information et l’accompagnement des familles, y répond-elle, en lance-t-elle ?',
      subQuestions: [],
      page: 35,
      modes: 'tout mode',
      condition: 'Selon les besoins et les moyens de la collectivité',
      partners: ['caf', 'collectivites'],
      descriptors: [
        'La collectivité ne suit pas encore les appels à projets ; ses actions pour les familles reposent sur son budget habituel.',
        'Un agent tient la liste des appels à projets et des fonds utiles, comme le FIPE ou le FPT, avec leurs dates, et la présente aux élus au moins une fois par an.',
        'Un agent désigné suit les appels à projets et rédige les réponses ; la collectivité a déposé au moins un dossier dans les trois dernières années.',
        'La collectivité répond avec d’autres communes ou partenaires, ou lance son propre appel ; chaque dossier précise qui financera la suite du projet.',
      ],
    },
  ],
};
