import type { GuidePages } from '../model';

export const information: GuidePages = {
  1: {
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
        text: 'Saisir la déclaration de naissance en mairie : demander à la famille où en sont ses recherches et lui remettre au besoin le guide petite enfance de la collectivité.',
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
    benefits: [
      'Offrir aux familles le canal qui répond le mieux à leurs habitudes et à leurs besoins, en les laissant choisir entre le numérique (site internet) et l’accueil physique (guichet).',
      'Leur faire parvenir l’information utile là où elles la cherchent et quand elles en ont besoin.',
      'Mettre l’information sur les modes d’accueil à la portée du plus grand nombre, y compris des personnes peu à l’aise avec internet.',
    ],
    advice: [
      {
        text: 'Passer par plusieurs canaux : presse locale, réseaux sociaux, affiches dans les lieux publics…',
        towards: 1,
      },
      {
        text: 'Équilibrer l’humain et le numérique. Beaucoup de parents aiment se renseigner seuls en ligne, mais les familles tiennent à pouvoir parler à quelqu’un, au guichet, par téléphone ou par mail, pour poser leurs questions, revenir sur des idées reçues et être rassurées.',
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
      'Le guide propose un lien pour en savoir plus sur le parcours d’arrivée de l’enfant.',
    ],
  },
};
