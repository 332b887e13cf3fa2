import type { GuideTexts } from '../../types';

export const moyens: GuideTexts['asks'] = {
  18: [
    {
      partners: ['caf', 'pmi'],
      purposes: ['data'],
      text: 'Donner les listes et les cartes dont ils disposent, pour vérifier celle de la collectivité.',
      source: 'guide',
    },
    {
      partners: ['creches-associatives', 'creches-privees', 'associations-auxiliaires'],
      purposes: ['data'],
      text: 'Transmettre la liste de leurs établissements, ou ce que leurs adhérents proposent.',
      source: 'guide',
    },
    {
      partners: ['departement', 'caf', 'epci'],
      purposes: ['engineering'],
      text: 'Se réunir dès qu’un projet d’accueil apparaît, pour analyser le besoin et comparer les solutions.',
      source: 'lot',
    },
  ],
  19: [
    {
      partners: ['caf', 'pmi'],
      purposes: ['data'],
      text: 'Aider à situer et à décrire chaque structure.',
      source: 'guide',
    },
    {
      partners: ['creches-associatives', 'creches-privees', 'associations-auxiliaires'],
      purposes: ['data'],
      text: 'Décrire leur offre : horaires, places, tarifs, projet, services.',
      source: 'guide',
    },
    {
      partners: ['departement'],
      purposes: ['engineering'],
      text: 'Parler chaque année avec les intercommunalités de la qualité d’accueil et des besoins particuliers de certaines familles.',
      source: 'lot',
    },
    {
      partners: ['etat', 'departement', 'caf'],
      purposes: ['data'],
      text: 'Coordonner le plan annuel d’inspection et de contrôle des modes d’accueil, dont certaines visites sont faites ensemble.',
      source: 'lot',
    },
    {
      partners: ['cite-educative'],
      purposes: ['relay'],
      text: 'Relier les lieux d’accueil à ce que le territoire offre en matière de culture, de santé et de nature.',
      source: 'cites',
    },
  ],
  20: [
    {
      partners: ['caf', 'pmi', 'creches-associatives', 'creches-privees', 'associations-auxiliaires'],
      purposes: ['data'],
      text: 'Aider à repérer les places libres, lors de points réguliers.',
      source: 'guide',
    },
  ],
  21: [
    {
      partners: ['rpe'],
      purposes: ['relay', 'training'],
      text: 'Aider les assistants maternels à s’inscrire sur monenfant.fr et à y tenir leurs disponibilités : atelier, ordinateur, rendez-vous.',
      source: 'guide',
    },
    {
      partners: ['departement', 'epci'],
      purposes: ['relay'],
      text: 'Faire connaître ensemble les métiers de la petite enfance, qui attirent trop peu de candidats.',
      source: 'lot',
    },
  ],
  22: [
    {
      partners: ['rpe'],
      purposes: ['relay'],
      text: 'Fournir un dépliant ou un message qui rappelle ses missions et la façon de le joindre.',
      source: 'guide',
    },
    {
      partners: ['associations'],
      purposes: ['relay'],
      text: 'Garder les coordonnées du relais et lui adresser les familles.',
      source: 'guide',
    },
  ],
  23: [
    {
      partners: ['cnaf'],
      purposes: ['training'],
      text: 'Fournir le référentiel national des RPE, pour fixer ce que chaque agent doit savoir.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['training'],
      text: 'Conseiller le service sur les connaissances attendues des agents.',
      source: 'guide',
    },
  ],
  24: [
    {
      partners: ['collectivites'],
      purposes: ['engineering'],
      text: 'Montrer les outils essayés, et s’associer à un appel à communs.',
      source: 'guide',
    },
  ],
  25: [
    {
      partners: ['rpe', 'associations'],
      purposes: ['data'],
      text: 'Répondre eux aussi à l’enquête : ce que les familles leur disent du service.',
      source: 'ours',
    },
  ],
  26: [
    {
      partners: ['caf'],
      purposes: ['funding', 'engineering'],
      text: 'Répondre aux questions sur le FIPE et le FPT ; parfois, prendre la suite du financement d’un projet.',
      source: 'guide',
    },
    {
      partners: ['collectivites'],
      purposes: ['funding'],
      text: 'Déposer une réponse commune à un appel à projets.',
      source: 'guide',
    },
    {
      partners: ['caf'],
      purposes: ['funding'],
      text: 'Dire quelles aides, majorées de 2023 à 2027, portent sur l’investissement et le fonctionnement.',
      source: 'caf-66',
    },
    {
      partners: ['departement'],
      purposes: ['funding'],
      text: 'Dans le Lot, aider les projets d’équipement par son fonds d’aide pour les solidarités territoriales (FAST) ; ailleurs, dire s’il existe un fonds semblable.',
      source: 'lot',
    },
  ],
};
