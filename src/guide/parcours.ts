import type { Pillar } from './model';

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
      subQuestions: [],
      page: 12,
      modes: 'tout mode',
      partners: [],
      descriptors: [
        'La collectivité ne propose pas encore de canal pour les démarches ; les familles s’adressent directement aux structures et aux professionnels.',
        'Une voie est ouverte pour déposer une demande : un dossier papier au guichet, ou bien un formulaire en ligne.',
        'La même demande peut se faire en ligne ou avec un agent (guichet, téléphone) ; les deux voies sont indiquées sur chaque document, et la famille choisit la sienne.',
        'La famille peut passer d’une voie à l’autre en cours de démarche sans refaire son dossier, et une enquête auprès des usagers, tous les deux ans au moins, sert à ajuster ces canaux.',
      ],
    },
    {
      number: 6,
      label: 'Niveau de l’accompagnement proposé',
      title: 'Niveau de l’accompagnement proposé aux familles',
      question:
        'Jusqu’à quel point un agent aide-t-il les familles à faire leurs démarches pour un mode d’accueil, collectif ou individuel ?',
      subQuestions: [],
      page: 13,
      modes: 'tout mode',
      partners: ['rpe', 'caf', 'pajemploi', 'collectivites'],
      descriptors: [
        'Les parents préparent seuls leur dossier ou leur contrat ; l’aide d’un agent n’est pas encore prévue.',
        'Un agent répond aux questions des parents sur leur dossier de crèche ou leur rôle d’employeur, et leur indique le modèle de contrat et les simulateurs de Pajemploi.',
        'Un rendez-vous avec un agent est proposé à chaque famille, pour l’accueil collectif comme pour l’accueil individuel ; sa durée suit l’aide souhaitée, et le dossier ou le contrat y est relu.',
        'Après le rendez-vous, un agent référent reste joignable jusqu’à l’inscription ou au contrat signé ; il partage outils et pratiques avec d’autres RPE ou des partenaires locaux.',
      ],
    },
    {
      number: 7,
      label: 'Accessibilité et niveau de personnalisation',
      title: 'Accessibilité et niveau de personnalisation des démarches',
      question:
        'Les démarches sont-elles accessibles et ajustées au profil des familles qui ont des besoins particuliers (handicap d’un parent ou de l’enfant, langue, fracture numérique, obstacle administratif…) ?',
      subQuestions: [],
      page: 14,
      modes: 'tout mode',
      partners: ['medico-social'],
      descriptors: [
        'La procédure et le dossier sont les mêmes pour tous ; aucune adaptation n’est prévue à l’avance.',
        'Formulaires, listes de pièces et courriers sont rédigés en langue claire, et l’agent aide à les remplir quand une famille le demande.',
        'En plus des formulaires en langue claire, des adaptations sont prêtes pour les besoins repérés dans le territoire : aide à la saisie en ligne, rendez-vous dans un lieu accessible, formulaire traduit, temps d’échange plus long.',
        'Dès le premier contact, l’agent demande à chaque famille quelle adaptation l’aiderait ; pour les situations plus rares, un partenaire de la santé ou du social intervient à ses côtés.',
      ],
    },
    {
      number: 8,
      label: 'Suivi des familles dans leur parcours',
      title: 'Suivi des familles dans leur parcours',
      question:
        'La collectivité suit-elle l’avancement des demandes de place en crèche collective, et en tient-elle les familles informées à chaque moment de leur parcours ?',
      subQuestions: [],
      page: 15,
      modes: 'collectif',
      partners: [],
      descriptors: [
        'Après le dépôt du dossier, le contact suivant avec la famille est l’annonce de la décision ; le suivi des demandes n’est pas encore organisé.',
        'Chaque demande reçoit un accusé de réception (mail, SMS ou courrier), et l’agent peut dire où en est le dossier quand la famille appelle.',
        'À chaque étape (dossier reçu, complet, présenté en commission), la famille est prévenue sans avoir à le demander, avec la date de réponse prévue.',
        'En plus des messages d’étape, les familles en attente sont relancées deux fois par an au moins : l’agent vérifie si la demande tient toujours, où en est la recherche, et met le dossier à jour.',
      ],
    },
    {
      number: 9,
      label: 'Guichet unique d’inscription',
      title: 'Guichet unique d’inscription',
      question:
        'Un seul et même guichet permet-il aux familles de faire toutes leurs démarches d’inscription en accueil collectif ?',
      subQuestions: [],
      page: 16,
      modes: 'collectif',
      partners: ['creches-associatives', 'creches-privees', 'collectivites'],
      descriptors: [
        'La famille dépose un dossier auprès de chaque crèche qui l’intéresse, avec les pièces demandées par chacune.',
        'Le parcours actuel des familles a été retracé avec les agents, et un même lieu ou une même page internet leur explique comment s’inscrire dans chaque crèche.',
        'Un seul dossier, déposé à un seul guichet, vaut pour toutes les crèches publiques du territoire.',
        'Le dossier unique vaut aussi pour les crèches associatives, voire privées, qui participent au guichet ; l’agent y propose dans le même temps son aide pour l’accueil individuel.',
      ],
    },
    {
      number: 10,
      label: 'Transparence de la commission d’attribution',
      title:
        'Transparence de la commission d’attribution des places en crèches municipales et / ou associatives (si applicable)',
      question:
        'Le fonctionnement de la commission qui attribue les places en crèche est-il clair et transparent aux yeux des familles ?',
      subQuestions: [],
      page: 17,
      modes: 'collectif',
      condition: 'Si applicable',
      partners: ['rpe'],
      descriptors: [
        'Les familles reçoivent la décision de la commission ; ses critères et son déroulement ne sont pas encore publiés.',
        'Les critères d’attribution et les dates de la commission sont écrits et consultables sur un support au moins : site internet, guide petite enfance ou affiche au guichet.',
        'Les familles reçoivent aussi, avant de déposer leur demande, la composition de la commission et une explication de la façon dont les critères s’appliquent ; la réponse qui leur est envoyée explique la décision.',
        'Après chaque commission, un bilan anonyme est publié (demandes, places, critères), et une enquête auprès des parents, avec ou sans place, sert à revoir les règles et leur explication.',
      ],
    },
    {
      number: 11,
      label: 'Accompagnement des familles en cas de réponse négative obtenue lors de la commission',
      title:
        'Accompagnement des familles en cas de réponse négative obtenue lors de la commission d’attribution',
      question:
        'Les familles qui n’obtiennent pas de place en crèche sont-elles accompagnées de façon particulière, par exemple vers un autre mode d’accueil ?',
      subQuestions: [],
      page: 18,
      modes: 'collectif',
      partners: ['rpe'],
      descriptors: [
        'La famille reçoit la réponse négative de la commission, sans autre contact prévu ensuite.',
        'Le message qui annonce la réponse négative donne les coordonnées du RPE, ou de l’agent à joindre, et cite les autres modes d’accueil possibles.',
        'Dans le mois qui suit la réponse, un agent propose un rendez-vous à chaque famille concernée et fait avec elle le tour des autres solutions d’accueil.',
        'Après chaque commission, une rencontre avec des professionnels de l’accueil individuel complète les rendez-vous ; l’agent garde le contact et actualise le dossier jusqu’à ce qu’une solution soit trouvée.',
      ],
    },
    {
      number: 12,
      label: 'Mise en relation familles / assistants maternels',
      title: 'Mise en relation familles / assistants maternels',
      question:
        'Jusqu’à quel point la collectivité aide-t-elle les familles et les assistants maternels à entrer en contact ?',
      subQuestions: [],
      page: 19,
      modes: 'individuel',
      partners: ['pmi'],
      descriptors: [
        'Les familles cherchent elles-mêmes un assistant maternel ; la collectivité ne diffuse pas encore de liste.',
        'La collectivité remet ou publie une liste des assistants maternels avec leurs coordonnées, à jour de la dernière transmission de la PMI.',
        'En plus de la liste, l’agent relève les places libres que les professionnels lui signalent, et deux rencontres informelles par an réunissent parents et assistants maternels.',
        'L’agent oriente chaque famille vers des assistants maternels dont la place et les horaires correspondent, et invite les parents sans place en crèche aux rencontres, dès la fin de la commission.',
      ],
    },
    {
      number: 13,
      label: 'Mise en relation familles / auxiliaires parentaux',
      title: 'Mise en relation familles / auxiliaires parentaux',
      question:
        'Dans quelle mesure la collectivité facilite-t-elle le contact entre les familles et les auxiliaires parentaux ?',
      subQuestions: [],
      page: 20,
      modes: 'individuel',
      condition: 'Selon la politique de la collectivité',
      partners: ['associations-auxiliaires', 'services-personne'],
      descriptors: [
        'Les parents qui pensent à un auxiliaire parental mènent leur recherche seuls ; la collectivité n’a pas encore recensé cette offre.',
        'L’agent tient à jour les coordonnées des associations et des entreprises qui proposent des auxiliaires parentaux dans le territoire, et les donne sur demande.',
        'Une fois par an au moins, une rencontre ou un « job dating » réunit parents et auxiliaires parentaux ; l’agent y explique ce que signifie devenir parent-employeur.',
        'L’agent met aussi en relation les familles prêtes à partager un accueil et propose cette solution aux parents sans place en crèche, en les aidant dans leurs débuts d’employeur.',
      ],
    },
  ],
};
