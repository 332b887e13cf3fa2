import type { DutyId, DutyText } from '../duties';

/** State of November 2026: what is only probable is worded so, and no deadline is given that no text gives. */
export const DUTY_TEXTS: Readonly<Record<DutyId, DutyText>> = {
  census: {
    title: 'Recenser les besoins et l’offre',
    text: 'Connaître les besoins des enfants de moins de 3 ans et de leurs familles, et les modes d’accueil du territoire : assistants maternels, crèches, accueil des plus de 2 ans autour de la classe.',
    since: '2025-01-01',
    article: 'L. 214-1-3 I, 1° et II CASF',
    source: 'lexbase.fr',
  },
  information: {
    title: 'Informer et accompagner les familles',
    text: 'Renseigner et aider les familles d’enfants de moins de 3 ans et les futurs parents. C’est la mission que cette grille explore.',
    since: '2025-01-01',
    article: 'L. 214-1-3 I, 2° et II CASF',
    source: 'lexbase.fr',
  },
  planning: {
    title: 'Planifier le développement de l’accueil',
    text: 'Décider, au vu des besoins recensés, quels modes d’accueil développer.',
    since: '2025-01-01',
    article: 'L. 214-1-3 I, 3° et II CASF',
    source: 'lexbase.fr',
    otherwise: 'Facultatif jusqu’à 3 500 habitants.',
  },
  quality: {
    title: 'Soutenir la qualité de l’accueil',
    text: 'Aider les modes d’accueil du territoire à progresser en qualité.',
    since: '2025-01-01',
    article: 'L. 214-1-3 I, 4° et II CASF',
    source: 'lexbase.fr',
    otherwise: 'Facultatif jusqu’à 3 500 habitants.',
  },
  scheme: {
    title: 'Établir le schéma pluriannuel de l’offre',
    text: 'Écrire et mettre en œuvre le schéma de maintien et de développement de l’offre d’accueil, le transmettre au comité départemental dans le mois de son adoption, puis un bilan intermédiaire et un bilan final.',
    since: '2025-01-01',
    article: 'L. 214-1-3 II, L. 214-2 et D. 214-10-1 CASF',
    source: 'juriblio.fr et collectivites-locales.gouv.fr',
    otherwise:
      'Une convention avec la Caf (CTG) n’en dispense que si son contenu correspond à celui du schéma : comparez-la à D. 214-10-1.',
  },
  relay: {
    title: 'Mettre en place un relais petite enfance',
    text: 'Ouvrir un RPE, au titre des missions 2 et 4. Un relais partagé entre communes compterait aussi, d’après la Cnaf : probable.',
    since: '2026-01-01',
    article: 'L. 214-1-3 II et L. 214-2-1 CASF',
    source: 'lexbase.fr et collectivites-locales.gouv.fr',
    otherwise:
      'Facultatif jusqu’à 10 000 habitants. Quand deux collectivités se partagent les missions 2 et 4, les textes lus ne disent pas laquelle porte le relais : demandez à la Caf ou à la préfecture.',
  },
  opinion: {
    title: 'Donner un avis sur les projets de crèche',
    text: 'Répondre, en quatre mois à dossier complet, à la demande d’avis d’un porteur de projet ; le silence vaut avis favorable. Les projets privés sont visés ; les autres le seraient peut-être, à vérifier.',
    since: '2025-04-03',
    article: 'L. 2324-1, R. 2324-21 et R. 2324-22 CSP',
    source: 'juriblio.fr et legal.tricoteuses.fr',
    otherwise:
      'Une commune qui a transféré la mission 3 transmet la demande au groupement et le dit au demandeur. Une commune qui ne l’exerce ni ne l’a transférée répond qu’aucun avis n’est requis.',
  },
};
