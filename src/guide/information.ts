import type { Pillar } from './model';

export const information: Pillar = {
  id: 'information',
  title: 'Information',
  question:
    'Comment faire savoir aux familles quels modes d’accueil existent et quelles démarches y mènent ?',
  criteria: [
    {
      number: 1,
      label: 'Proactivité',
      title: 'Niveau de proactivité de l’information communiquée',
      question:
        'Jusqu’à quel point la collectivité informe-t-elle les familles de sa propre initiative, en devançant leurs besoins et leurs demandes ?',
      subQuestions: [],
      page: 7,
      modes: 'tout mode',
      partners: ['rpe'],
      descriptors: [
        'Les familles trouvent l’information quand elles la demandent ; rien n’est diffusé à l’avance.',
        'À un moment clé au moins, par exemple la déclaration de naissance, l’agent parle des modes d’accueil aux parents et leur remet un document.',
        'À plusieurs moments clés (grossesse, naissance, adoption, emménagement), c’est la collectivité qui prend contact et présente l’ensemble des modes d’accueil.',
        'À chaque moment clé, l’agent prend contact, puis revient vers la famille, à une date convenue, pour détailler les modes d’accueil qui l’intéressent, bien avant les inscriptions.',
      ],
    },
    {
      number: 2,
      label: 'Canaux',
      title:
        'Canaux mobilisés (physique/digital) pour communiquer aux parents l’information sur les modes d’accueil',
      question:
        'Par quels canaux les familles sont-elles informées, et jusqu’où peuvent-elles choisir celui qui leur convient le mieux ?',
      subQuestions: [],
      page: 8,
      modes: 'tout mode',
      partners: [],
      descriptors: [
        'Aucun canal n’est encore consacré aux modes d’accueil : ni page internet, ni affiche, ni horaires de guichet annoncés.',
        'Un canal au moins est ouvert et annoncé aux familles : page du site, affiche, article dans la presse locale, dépliant ou horaires d’accueil au guichet.',
        'Les familles ont le choix entre le numérique (site, réseaux sociaux) et une personne à qui parler (guichet, téléphone, mail), et trouvent des deux côtés la même information.',
        'Le choix entre le numérique et une personne à qui parler est complété par des formats variés, annoncés dans un calendrier annuel : réunions collectives, entretiens individuels, rencontres informelles, échanges à distance.',
      ],
    },
    {
      number: 3,
      label: 'Accessibilité et personnalisation',
      title: 'Accessibilité et personnalisation de l’information communiquée',
      question:
        'Jusqu’à quel point l’information donnée est-elle accessible et adaptée aux familles qui ont des besoins particuliers (langue, formalités administratives, handicap…) ?',
      subQuestions: [],
      page: 9,
      modes: 'tout mode',
      partners: ['medico-social'],
      descriptors: [
        'Les mêmes documents sont remis à toutes les familles, dans le vocabulaire habituel de l’administration.',
        'Les documents les plus remis aux familles sont réécrits en mots simples, et un parent les relit avant diffusion.',
        'À partir de documents en mots simples, communs à tous, des versions répondent aux besoins les plus fréquents du territoire : traduction, pictogrammes, gros caractères, lecture à voix haute avec l’agent.',
        'En plus des versions adaptées, les agents ont la liste des partenaires à joindre (traducteurs, médiateurs, acteurs de la santé ou du social) et préparent avec eux une information sur mesure quand une famille en a besoin.',
      ],
    },
    {
      number: 4,
      label: 'Qualité',
      title: 'Qualité de l’information',
      question: 'L’information que reçoivent les familles réunit-elle ces cinq qualités ?',
      subQuestions: [
        'Complète : elle présente tous les modes d’accueil.',
        'Neutre : elle n’en favorise aucun.',
        'Précise : pour chaque mode d’accueil, elle dit tout ce qu’il faut savoir (comment y accéder, par quelles démarches, ce qu’il coûte, combien d’enfants il accueille, à quels horaires…).',
        'À jour : elle est revue à intervalles réguliers.',
        'Coordonnée : elle concorde et s’articule avec celle des acteurs publics, locaux et nationaux.',
      ],
      page: 10,
      modes: 'tout mode',
      partners: ['cdsf'],
      descriptors: [
        'L’information est donnée de vive voix, au fil des demandes ; aucun document de référence n’est encore écrit.',
        'Un document de référence, remis ou consultable, présente tous les modes d’accueil du territoire, chacun sur le même plan.',
        'Pour chaque mode d’accueil, le document de référence indique démarches, coût, nombre de places et horaires ; il porte sa date de mise à jour, et un agent désigné le revoit au rythme fixé.',
        'Le document de référence, daté et à jour, est aussi recoupé avec ceux des acteurs publics locaux et nationaux ; les questions et remarques des familles, recueillies toute l’année, servent à la version suivante.',
      ],
    },
  ],
};
