import type { GuidePages } from '../types';

export const parcours: GuidePages = {
  5: {
    descriptors: [
      'La collectivité ne propose pas encore de canal pour les démarches ; les familles s’adressent directement aux structures et aux professionnels.',
      'Une voie au moins, guichet ou formulaire en ligne, sert à déposer une demande : de place en crèche ou, là où il n’y en a pas, de rendez-vous et de contacts d’assistants maternels.',
      'La même demande peut se faire en ligne ou avec un agent (guichet, téléphone) ; les deux voies sont indiquées sur chaque document, et la famille choisit la sienne.',
      'La famille peut passer d’une voie à l’autre en cours de démarche sans refaire son dossier, et une enquête auprès des usagers, tous les deux ans au moins, sert à ajuster ces canaux.',
    ],
    benefits: [
      'Permettre à chaque famille de faire ses démarches de la façon qui lui va le mieux, en ligne ou auprès d’un agent, et lui en laisser le choix.',
      'Rendre le parcours vers un mode d’accueil plus accessible, en tenant compte des difficultés et des besoins propres à certaines familles, comme la fracture numérique.',
      'Mieux employer le temps que les agents passent avec les familles, quand une démarche peut se faire sans échange ou sans face-à-face.',
    ],
    advice: [
      {
        text: 'Garder un juste milieu entre l’écran et l’agent : faire ses démarches seul en ligne convient à bien des parents, mais un contact au guichet, par téléphone ou par e-mail reste attendu pour les questions particulières et pour rassurer. Penser aussi aux usagers éloignés du numérique.',
        towards: 2,
      },
      {
        text: 'Demander aux usagers, par une enquête, ce dont ils ont besoin et ce qu’ils attendent des démarches : le questionnaire peut être envoyé par e-mail, publié sur le site internet, remis au guichet d’information…',
        towards: 3,
      },
    ],
    inspirations: [
      { title: 'Projet de mise en place d’un guichet unique à Montpellier', pages: '26-27' },
      { title: 'Guichet unique : l’exemple nantais', pages: '32-33' },
      {
        title:
          'Regrouper les services publics liés à la parentalité dans un seul bâtiment à Tourcoing pour faciliter l’accès des familles',
        pages: '35',
      },
    ],
    resources: [],
  },
  6: {
    descriptors: [
      'Les parents préparent seuls leur dossier ou leur contrat ; l’aide d’un agent n’est pas encore prévue.',
      'Un agent répond aux questions des parents sur leur dossier de crèche ou leur rôle d’employeur, et leur indique le modèle de contrat et les simulateurs de Pajemploi.',
      'Un rendez-vous, d’une durée adaptée à l’aide souhaitée, est proposé à chaque famille, pour l’accueil collectif comme individuel ; l’agent y vérifie que le dossier est complet et explique le contrat, sans le valider.',
      'Après le rendez-vous, un agent référent reste joignable jusqu’à l’inscription ou au contrat signé ; il partage outils et pratiques avec d’autres RPE ou des partenaires locaux.',
    ],
    benefits: [
      'Donner confiance aux parents face aux démarches à faire pour obtenir un mode d’accueil.',
      'Rendre les modes d’accueil plus accessibles, surtout l’accueil individuel : le parent peut y être épaulé au début, pour gagner ensuite en autonomie.',
      'Réduire les erreurs dans les dossiers, et donc le temps que les agents passent à les relire et à les corriger.',
    ],
    advice: [
      {
        text: 'S’appuyer sur les partenaires locaux pour partager des outils ou de bonnes façons d’accompagner les familles. Dans les groupes de travail d’animateurs de RPE, lancés par la Caf ou par les collectivités, les agents comparent leurs pratiques, posent leurs questions et montent des projets ensemble.',
        towards: 3,
      },
      {
        text: 'Pouvoir accorder aux familles des entretiens plus ou moins longs, selon l’aide qu’elles souhaitent.',
        towards: 2,
      },
      {
        text: 'Pour l’accueil individuel, utiliser les ressources de Pajemploi (modèle de contrat de travail, simulateurs…) ; une équipe dédiée y répond aussi aux questions des RPE et, au besoin, des parents.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title:
          'Comment accompagner les parents pour réaliser leurs démarches d’inscription en accueil collectif ?',
        pages: '41',
      },
      {
        title: 'Quelles sont les bonnes pratiques d’accompagnement des démarches parent-employeur ?',
        pages: '42',
      },
      { title: 'Accompagnement des parents-employeurs par le RPE à Saint-Denis', pages: '36' },
    ],
    resources: [
      'L’équipe dédiée de Pajemploi peut être jointe à l’adresse pajemploi-rpe@urssaf.fr, réservée au personnel des RPE.',
    ],
  },
  7: {
    descriptors: [
      'La procédure et le dossier sont les mêmes pour tous ; aucune adaptation n’est prévue à l’avance.',
      'Formulaires, listes de pièces et courriers sont rédigés en langue claire, et l’agent aide à les remplir quand une famille le demande.',
      'En plus des formulaires en langue claire, des adaptations sont prêtes pour les besoins repérés dans le territoire : aide à la saisie en ligne, rendez-vous dans un lieu accessible, formulaire traduit, temps d’échange plus long.',
      'Dès le premier contact, l’agent demande à chaque famille quelle adaptation l’aiderait ; pour les situations plus rares, un partenaire de la santé ou du social intervient à ses côtés.',
    ],
    benefits: [
      'Veiller à ce que toutes les familles comprennent les démarches et puissent les mener à bien, seules ou avec un appui extérieur, quels que soient leurs besoins et leurs fragilités.',
      'Répondre vite à la plupart des besoins, pour que les familles n’abandonnent pas en cours de route.',
      'Limiter le non-recours subi par les familles pour qui les démarches sont hors de portée.',
    ],
    advice: [
      {
        text: 'Personnaliser les démarches pour les besoins particuliers les plus représentatifs des familles du territoire ; un diagnostic de ces besoins et des vulnérabilités peut servir de point de départ.',
        towards: 2,
      },
      {
        text: 'Pour les situations plus rares ou très ciblées, faire intervenir des partenaires extérieurs de la santé et du social, qu’ils soient publics, associatifs ou privés.',
        towards: 3,
      },
      {
        text: 'Employer une langue claire, comprise de tout le monde, en remplaçant les expressions administratives difficiles.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title: 'Comment favoriser l’accessibilité de l’information et de l’accompagnement des familles ?',
        pages: '24',
      },
    ],
    resources: [
      'D’autres conseils de rédaction se trouvent dans le lexique des termes administratifs.',
      'Les critères du pilier « Aller-vers » permettent d’aller plus loin.',
    ],
  },
  8: {
    descriptors: [
      'Après le dépôt du dossier, le contact suivant avec la famille est l’annonce de la décision ; le suivi des demandes n’est pas encore organisé.',
      'Chaque demande reçoit un accusé de réception (e-mail, SMS ou courrier), et l’agent peut dire où en est le dossier quand la famille appelle.',
      'À chaque étape (dossier reçu, complet, étudié), la famille est prévenue sans avoir à le demander, avec la date de réponse prévue.',
      'En plus des messages d’étape, les familles en attente sont relancées deux fois par an au moins : l’agent vérifie si la demande tient toujours, où en est la recherche, et met le dossier à jour.',
    ],
    benefits: [
      'Rassurer les familles en leur montrant où en est leur demande, alors que l’attente sans nouvelles est l’une des choses qui leur pèsent le plus.',
      'Leur laisser le temps d’engager d’autres démarches en parallèle, au cas où elles n’obtiendraient pas de place en crèche.',
      'Rendre le travail des agents plus confortable, avec moins de familles qui appellent ou passent à l’improviste pour savoir où en est leur dossier.',
    ],
    advice: [
      {
        text: 'Choisir le canal qui convient le mieux au service pour dire aux familles où en est leur demande : espace personnel sur le portail d’inscription, e-mail ou SMS, appel, courrier, voire rendez-vous, car le contact humain compte.',
        towards: 1,
      },
      {
        text: 'Donner des informations précises : annoncer la date de réponse prévue, plutôt que la seule mention « en cours de traitement ».',
        towards: 2,
      },
      {
        text: 'Mener des campagnes de relance pour vérifier que les familles maintiennent leur demande ou pour savoir où en est leur recherche.',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title:
          'Comment accompagner les parents pour réaliser leurs démarches d’inscription en accueil collectif ?',
        pages: '41',
      },
      {
        title:
          'Comment accompagner les parents qui n’ont pas obtenu de place en crèche lors de la commission d’attribution ?',
        pages: '40',
      },
    ],
    resources: [],
  },
  9: {
    descriptors: [
      'La famille dépose un dossier auprès de chaque crèche qui l’intéresse, avec les pièces demandées par chacune.',
      'Le parcours actuel des familles a été retracé avec les agents, et un même lieu ou une même page internet leur explique comment s’inscrire dans chaque crèche.',
      'Un seul dossier, déposé à un seul guichet, suffit pour l’accueil collectif public, que le territoire compte une crèche publique ou plusieurs.',
      'Le dossier unique vaut aussi pour les crèches associatives, voire privées, qui participent au guichet ; l’agent y propose dans le même temps son aide pour l’accueil individuel.',
    ],
    benefits: [
      'Alléger les démarches d’inscription du parent en accueil collectif : moins de dossiers à déposer, de justificatifs à fournir et de rendez-vous à prendre.',
      'Rendre plus simple et plus direct le chemin du parent vers une place en accueil collectif pour son enfant.',
      'Dans l’idéal, profiter de cette démarche pour accompagner aussi le parent vers un mode d’accueil individuel.',
    ],
    advice: [
      {
        text: 'Avant de concevoir un guichet unique à la mesure de la collectivité, retracer le parcours actuel des familles vers l’accueil collectif, public et privé, puis relever ce qui leur complique la vie et ce dont les agents ont besoin.',
        towards: 1,
      },
      {
        text: 'Demander aux crèches associatives du territoire, voire aux crèches privées, ce dont elles ont besoin et ce qu’elles attendent d’un tel guichet.',
        towards: 3,
      },
    ],
    inspirations: [
      { title: 'Projet de mise en place d’un guichet unique à Montpellier', pages: '26-27' },
      { title: 'Guichet unique : l’exemple nantais', pages: '32-33' },
      {
        title: 'Projet de redimensionnement du RPE pour mieux répondre aux besoins des familles à Rezé',
        pages: '59-60',
      },
    ],
    resources: [
      'Le guichet unique prend des formes variées : le guide invite à demander autour de soi ce que d’autres collectivités ont mis en place.',
    ],
  },
  10: {
    descriptors: [
      'Les familles reçoivent la décision de la commission ; ses critères et son déroulement ne sont pas encore publiés.',
      'Les critères d’attribution et les dates de la commission sont écrits et consultables sur un support au moins : site internet, guide petite enfance ou affiche au guichet.',
      'Avant de déposer leur demande, les familles peuvent aussi consulter la composition de la commission et une explication de la façon dont les critères s’appliquent ; la réponse qui leur est envoyée explique la décision.',
      'Après chaque commission, un bilan est publié (demandes, places, critères), assez général pour qu’aucune famille n’y soit reconnaissable ; une enquête auprès des parents, avec ou sans place, sert à revoir les règles et leur explication.',
    ],
    benefits: [
      'Améliorer la relation avec les familles en montrant et en expliquant mieux comment les places en crèche sont attribuées.',
      'Recevoir moins de recours de parents après la commission, et faciliter d’autant le travail des agents.',
      'Limiter le non-recours subi que provoquent les idées reçues, comme celle de ne pas être prioritaire ou d’avoir besoin d’une relation à la mairie.',
    ],
    advice: [
      {
        text: 'Recueillir, par une enquête, les besoins et les attentes des usagers en matière de transparence, qu’ils aient obtenu une place ou non. Un questionnaire peut être adressé par e-mail aux familles qui ont demandé une place, mis en ligne sur le site de la collectivité ou proposé en mairie et au RPE.',
        towards: 3,
      },
      {
        text: 'Faire connaître la commission et ses critères par des écrits : le site internet, le guide petite enfance de la collectivité…',
        towards: 1,
      },
      {
        text: 'Ajouter une explication de vive voix, au guichet, de ces mêmes critères.',
        towards: 2,
      },
    ],
    inspirations: [
      {
        title: 'Démarche de transparence de la commission d’attribution de places en crèche à Metz',
        pages: '28-29',
      },
      {
        title:
          'Expérimenter ISAJE à Montreuil : vers des affectations équitables et transparentes des places en crèche',
        pages: '63-64',
      },
    ],
    resources: [
      'D’autres initiatives figurent dans le « Vade-mecum sur l’attribution des places en crèche » de l’AMF (2018).',
    ],
  },
  11: {
    descriptors: [
      'La famille reçoit la réponse négative de la commission, sans autre contact prévu ensuite.',
      'Le message qui annonce la réponse négative donne les coordonnées du RPE, ou de l’agent à joindre, et cite les autres modes d’accueil possibles.',
      'Dans le mois qui suit la réponse, chaque famille concernée reçoit une invitation, à un rendez-vous ou à une réunion selon leur nombre, pour faire avec un agent le tour des autres solutions d’accueil.',
      'Après chaque commission, une rencontre avec des professionnels de l’accueil individuel complète ces invitations ; l’agent garde le contact avec les familles qui le souhaitent et actualise leur dossier jusqu’à ce qu’elles aient une solution.',
    ],
    benefits: [
      'Rassurer les familles et rester à leurs côtés du début à la fin, jusqu’à ce qu’elles aient un mode d’accueil.',
      'Mieux équilibrer les demandes des familles entre les modes d’accueil du territoire.',
      'Préserver les conditions de travail des agents : quand les parents ne se sentent ni perdus ni abandonnés dans leur recherche, l’agressivité et la violence se font plus rares.',
      'Actualiser les dossiers des familles qui ont trouvé une autre solution après un refus, et préparer ainsi au mieux les commissions suivantes.',
    ],
    advice: [
      {
        text: 'Avancer selon ses moyens : pour commencer, donner dans le courrier, l’e-mail ou l’appel qui annonce le refus les coordonnées du RPE (ou de son équivalent), et y parler des autres solutions d’accueil.',
        towards: 1,
      },
      {
        text: 'Proposer aux familles un entretien individuel, pour voir avec elles la suite de leurs démarches.',
        towards: 2,
      },
      {
        text: 'Organiser des moments consacrés à la découverte de l’accueil individuel et de celles et ceux qui l’exercent : réunions d’information, rencontres…',
        towards: 3,
      },
    ],
    inspirations: [
      {
        title:
          'Comment accompagner les parents qui n’ont pas obtenu de place en crèche lors de la commission d’attribution ?',
        pages: '40',
      },
      { title: 'Présenter le métier des assmat aux familles lors d’un café poussette à Metz', pages: '19' },
      { title: 'Projet de mise en place d’un guichet unique à Montpellier', pages: '26-27' },
      {
        title: 'Optimiser l’accueil occasionnel grâce à « crèche à la demande » (Montreuil)',
        pages: '30-31',
      },
    ],
    resources: [],
  },
  12: {
    descriptors: [
      'Les familles cherchent elles-mêmes un assistant maternel ; la collectivité ne diffuse pas encore de liste.',
      'La collectivité remet ou publie une liste des assistants maternels avec leurs coordonnées, à jour de la dernière transmission de la PMI.',
      'En plus de la liste, l’agent relève les places libres que les professionnels lui signalent, et deux rencontres informelles par an, au besoin avec les communes voisines, réunissent parents et assistants maternels.',
      'L’agent oriente chaque famille vers des assistants maternels dont la place et les horaires correspondent, et invite les parents sans place en crèche aux rencontres, dès la fin de la commission.',
    ],
    benefits: [
      'Faire connaître aux familles les assistants maternels du territoire et rendre leurs recherches plus faciles.',
      'Épargner aux parents des démarches inutiles, et aux assistants maternels la surcharge d’appels à contretemps ou sans objet.',
      'Rendre l’accueil individuel plus accessible en épaulant davantage les parents-employeurs.',
    ],
    advice: [
      {
        text: 'Pour informer les familles et les professionnels, ou pour les réunir, choisir de préférence des moments informels.',
        towards: 2,
      },
      {
        text: 'Penser en particulier aux parents à qui la commission n’a pas pu attribuer de place en crèche : les inviter à une réunion d’information sur l’accueil individuel, leur faire rencontrer des professionnels…',
        towards: 3,
      },
      {
        text: 'Voir au besoin avec la PMI comment actualiser les listes d’assistants maternels et mieux coordonner leur transmission.',
        towards: 1,
      },
    ],
    inspirations: [
      { title: 'Comment fédérer et mobiliser les assmats ?', pages: '39' },
      {
        title: 'Comment faciliter la mise en relation entre les familles et les assistants maternels ?',
        pages: '43',
      },
      {
        title:
          'Décloisonner des modes d’accueil dans le cadre d’un projet de « Renforcement et diversification de l’accompagnement des assistants maternels de Montreuil pour un accueil de qualité »',
        pages: '34',
      },
    ],
    resources: [],
  },
  13: {
    descriptors: [
      'Les parents qui pensent à un auxiliaire parental mènent leur recherche seuls ; la collectivité n’a pas encore recensé cette offre.',
      'L’agent tient à jour les coordonnées des associations et des entreprises qui proposent des auxiliaires parentaux dans le territoire, et les donne sur demande.',
      'Une fois par an au moins, avec les communes voisines s’il le faut, une rencontre réunit parents et auxiliaires parentaux ; l’agent y explique ce que veut dire employer quelqu’un chez soi.',
      'L’agent met aussi en relation les familles prêtes à partager un accueil et propose cette solution aux parents sans place en crèche, en les aidant dans leurs débuts d’employeur.',
    ],
    benefits: [
      'Rendre visible l’offre d’auxiliaires parentaux du territoire, pour que les familles la trouvent plus facilement.',
      'Rapprocher des familles qui aimeraient organiser un accueil partagé.',
      'Mettre l’accueil individuel à la portée de plus de parents, grâce à un soutien renforcé dans leur rôle d’employeur.',
    ],
    advice: [
      {
        text: 'Préférer des formats souples et informels pour renseigner familles et auxiliaires parentaux, ou pour qu’ils fassent connaissance.',
        towards: 2,
      },
      {
        text: 'Garder une attention particulière pour les parents dont la demande de place en crèche n’a pas abouti en commission.',
        towards: 3,
      },
      {
        text: 'Là où il en existe, prendre contact avec les associations locales d’auxiliaires et avec les entreprises de services à la personne, et recenser ce que chacune propose dans la collectivité.',
        towards: 1,
      },
    ],
    inspirations: [
      {
        title:
          'Accompagner les parents et les auxiliaires parentaux dans leurs démarches : l’initiative du RPE FOCSS Paris',
        pages: '38',
      },
      {
        title:
          'Mise en place d’un « Job dating » par le Relais informations famille de la mairie du 18ème arrondissement de Paris avec l’association Gribouilli',
        pages: '37',
      },
      {
        title: 'Faciliter la mise en relation entre les familles et les auxiliaires parentaux ?',
        pages: '44',
      },
    ],
    resources: [],
  },
};
