import type { GuideTexts } from '../../types';

export const allerVers: GuideTexts['asks'] = {
  14: [
    {
      partners: ['caf'],
      purposes: ['data', 'engineering'],
      text: 'Apporter ses données sur les habitants et les équipements, et sa connaissance du territoire, au diagnostic de la CTG.',
      source: 'caf-66',
    },
    {
      partners: ['caf'],
      purposes: ['engineering'],
      text: 'Appuyer un observatoire de la petite enfance à l’échelle du bassin de vie ou du département.',
      source: 'guide',
    },
    {
      partners: ['medico-social', 'associations'],
      purposes: ['data'],
      text: 'Dire ce qu’ils constatent auprès des familles fragiles, et éclairer la commission d’attribution.',
      source: 'guide',
    },
    {
      partners: ['departement', 'epci'],
      purposes: ['data'],
      text: 'Fiabiliser avec les communes le recensement des besoins et des modes d’accueil.',
      source: 'lot',
    },
    {
      partners: ['departement', 'caf', 'msa'],
      purposes: ['engineering'],
      text: 'Conseiller les communes et les intercommunalités : le Département, appuyé par la Caf et la MSA.',
      source: 'lot',
    },
  ],
  15: [
    {
      partners: ['medico-social', 'associations'],
      purposes: ['relay'],
      text: 'Préparer et mener avec les agents des actions auprès des habitants dont ils sont proches.',
      source: 'guide',
    },
    {
      partners: ['cite-educative'],
      purposes: ['funding', 'engineering', 'relay'],
      text: 'Là où elle existe, ouvrir aux moins de 3 ans des quartiers prioritaires de la politique de la ville (QPV) son réseau, ses financements et son ingénierie.',
      source: 'cites',
    },
    {
      partners: ['education'],
      purposes: ['relay'],
      text: 'Accompagner enfants et parents vers la première scolarisation, par exemple avec une classe passerelle.',
      source: 'cites',
    },
  ],
  16: [
    {
      partners: ['medico-social', 'associations'],
      purposes: ['relay'],
      text: 'Relayer l’information sur les modes d’accueil et adresser au service petite enfance les familles qui l’acceptent.',
      source: 'guide',
    },
    {
      partners: ['caf', 'cdsf'],
      purposes: ['relay'],
      text: 'Relier entre elles les collectivités du département : bonnes pratiques, besoins à mettre en commun.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['engineering'],
      text: 'Là où il y a une Cité éducative, siéger dans ses instances et y porter les projets pour les moins de 3 ans.',
      source: 'cites',
    },
    {
      partners: ['departement', 'epci'],
      purposes: ['engineering'],
      text: 'Accompagner les associations qui accueillent de jeunes enfants : qualité, conditions de travail, bon emploi des financements.',
      source: 'lot',
    },
  ],
  17: [
    {
      partners: ['caf', 'departement'],
      purposes: ['training'],
      text: 'Ouvrir aux agents les formations proposées, ou en construire une pour tout le département.',
      source: 'guide',
    },
    {
      partners: ['medico-social', 'associations'],
      purposes: ['training'],
      text: 'Intervenir devant les agents : conférence, table ronde, analyse de pratiques.',
      source: 'guide',
    },
  ],
};
