import type { GuideTexts } from '../../types';

export const information: GuideTexts['asks'] = {
  1: [
    {
      partners: ['rpe'],
      purposes: ['relay'],
      text: 'Être, avec le service petite enfance de la mairie, l’interlocuteur vers qui les familles se tournent d’abord.',
      source: 'guide',
    },
    {
      partners: ['caf', 'pmi'],
      purposes: ['relay'],
      text: 'Remettre aux futurs parents et aux parents qui les consultent la présentation des modes d’accueil préparée par la collectivité.',
      source: 'ours',
    },
  ],
  2: [
    {
      partners: ['rpe', 'associations'],
      purposes: ['relay'],
      text: 'Annoncer les modes d’accueil dans leurs locaux, leurs rencontres et leurs publications.',
      source: 'ours',
    },
  ],
  3: [
    {
      partners: ['medico-social'],
      purposes: ['engineering', 'relay'],
      text: 'Aider à traduire, à expliquer et à adapter l’information pour certaines fragilités : traducteurs, médiateurs…',
      source: 'guide',
    },
    {
      partners: ['epci'],
      purposes: ['engineering'],
      text: 'Rédiger des supports communs à toutes ses communes, comme à Saint-Brieuc Agglomération (vade-mecum, p. 69-70).',
      source: 'vade-mecum',
    },
  ],
  4: [
    {
      partners: ['cdsf'],
      purposes: ['relay'],
      text: 'Entendre ce qui gagnerait à être mieux coordonné autour de l’arrivée d’un enfant.',
      source: 'guide',
    },
  ],
};
