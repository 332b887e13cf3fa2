import type { Term } from '../glossary';

/** Every acronym that a screen or a sheet shows, and the words of the field that a newcomer stumbles on. */
export const GLOSSARY: readonly Term[] = [
  {
    term: 'AMF',
    unfolded: 'Association des maires de France et des présidents d’intercommunalité',
    meaning:
      'Représente les élus des communes et des intercommunalités, avec une association par département.',
  },
  {
    term: 'appel à communs',
    unfolded: '',
    meaning:
      'Appel où plusieurs collectivités s’associent pour financer ou construire un outil que toutes pourront reprendre.',
  },
  {
    term: 'autorité organisatrice',
    unfolded: '',
    meaning:
      'La commune, ou le groupement auquel elle a transféré des missions, qui organise l’accueil du jeune enfant.',
  },
  {
    term: 'auxiliaire parental',
    unfolded: '',
    meaning:
      'Personne que des parents emploient pour garder leur enfant au domicile, seul ou avec celui d’une autre famille.',
  },
  {
    term: 'Caf',
    unfolded: 'caisse d’allocations familiales',
    meaning: 'Verse les prestations aux familles et finance l’accueil du jeune enfant dans le département.',
  },
  {
    term: 'CASF',
    unfolded: 'code de l’action sociale et des familles',
    meaning: 'Le code où figurent les missions de l’autorité organisatrice de l’accueil du jeune enfant.',
  },
  {
    term: 'CDSF',
    unfolded: 'comité départemental des services aux familles',
    meaning:
      'Réunit autour du préfet le conseil départemental, la Caf, des élus et d’autres acteurs de l’accueil du jeune enfant et du soutien à la parentalité.',
  },
  {
    term: 'Cnaf',
    unfolded: 'caisse nationale des allocations familiales',
    meaning:
      'Dirige le réseau des Caf et fixe, par exemple, le référentiel national des relais petite enfance.',
  },
  {
    term: 'CNIL',
    unfolded: 'Commission nationale de l’informatique et des libertés',
    meaning: 'Veille au respect des règles sur les données personnelles.',
  },
  {
    term: 'CREDOC',
    unfolded: 'Centre de recherche pour l’étude et l’observation des conditions de vie',
    meaning: 'Organisme d’étude, auteur en 2023 d’une enquête sur les familles en situation de pauvreté.',
  },
  {
    term: 'CSP',
    unfolded: 'code de la santé publique',
    meaning: 'Le code où figurent les règles d’ouverture et de contrôle des crèches.',
  },
  {
    term: 'CTG',
    unfolded: 'convention territoriale globale',
    meaning:
      'Accord de plusieurs années entre une Caf et une commune ou une intercommunalité sur les services aux familles.',
  },
  {
    term: 'DGCS',
    unfolded: 'direction générale de la cohésion sociale',
    meaning: 'Administration du ministère chargée notamment des familles.',
  },
  {
    term: 'EPCI',
    unfolded: 'établissement public de coopération intercommunale',
    meaning: 'Groupement de communes : communauté de communes, d’agglomération, urbaine, ou métropole.',
  },
  {
    term: 'FAST',
    unfolded: 'fonds d’aide pour les solidarités territoriales',
    meaning:
      'Fonds du département du Lot pour les projets d’équipement des communes et des intercommunalités.',
  },
  {
    term: 'FIPE',
    unfolded: 'fonds d’innovation pour la petite enfance',
    meaning: 'Finance des projets nouveaux, choisis par appel à projets.',
  },
  {
    term: 'FPT',
    unfolded: 'fonds « publics et territoires »',
    meaning: 'Fonds des Caf pour l’accueil de tous les enfants, y compris en situation de handicap.',
  },
  {
    term: 'gestionnaire',
    unfolded: '',
    meaning:
      'Organisme qui fait fonctionner une crèche ou un relais : collectivité, association, entreprise, mutuelle…',
  },
  {
    term: 'guichet unique',
    unfolded: '',
    meaning: 'Lieu ou service où une famille fait en une fois toutes ses démarches d’inscription.',
  },
  {
    term: 'INSEE',
    unfolded: 'Institut national de la statistique et des études économiques',
    meaning: 'Donne à chaque commune un code, et publie sa population.',
  },
  {
    term: 'MSA',
    unfolded: 'Mutualité sociale agricole',
    meaning:
      'Sécurité sociale des salariés et exploitants agricoles, qui verse aussi leurs prestations familiales.',
  },
  {
    term: 'non-recours subi',
    unfolded: '',
    meaning:
      'Fait de ne pas recourir à un mode d’accueil dont on aurait besoin, faute d’information ou à cause d’un obstacle.',
  },
  {
    term: 'Pajemploi',
    unfolded: '',
    meaning:
      'Service de l’Urssaf où les parents déclarent et paient l’assistant maternel ou la garde à domicile qu’ils emploient.',
  },
  {
    term: 'PMI',
    unfolded: 'protection maternelle et infantile',
    meaning:
      'Service du département qui suit la santé des jeunes enfants, agrée les assistants maternels et autorise les crèches.',
  },
  {
    term: 'QPV',
    unfolded: 'quartier prioritaire de la politique de la ville',
    meaning:
      'Quartier où beaucoup d’habitants ont de faibles revenus, et qui reçoit des moyens particuliers de l’État.',
  },
  {
    term: 'RPE',
    unfolded: 'relais petite enfance',
    meaning:
      'Lieu gratuit qui informe les parents sur les modes d’accueil et accompagne les assistants maternels.',
  },
  {
    term: 'schéma pluriannuel',
    unfolded: '',
    meaning:
      'Plan de maintien et de développement de l’accueil, établi pour plusieurs années par l’autorité organisatrice de plus de 10 000 habitants.',
  },
  {
    term: 'SIREN',
    unfolded: 'système d’identification du répertoire des entreprises',
    meaning: 'Numéro à neuf chiffres d’un organisme, par exemple d’une intercommunalité.',
  },
  {
    term: 'SO',
    unfolded: 'sans objet',
    meaning:
      'Réponse pour un critère qui ne concerne pas la collectivité ; il sort des points et du maximum.',
  },
  {
    term: 'SPPE',
    unfolded: 'service public de la petite enfance',
    meaning: 'Service confié aux communes, ou à leur groupement, depuis le 1er janvier 2025.',
  },
  {
    term: 'Urssaf',
    unfolded: 'unions de recouvrement des cotisations de sécurité sociale et d’allocations familiales',
    meaning: 'Organismes qui recueillent les cotisations sociales.',
  },
];
