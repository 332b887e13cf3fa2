/**
 * Why Google refused, from the words of its message: its errors carry no code. Messages come in the language of the
 * person's account; texts of other languages are those that RomainVialard/ErrorHandler recorded, and Drive's own ones.
 *
 * `rate`: too many calls in a short time; `daily`: the day's limit; `storage`: the Drive is full; `sharing`: too many
 * invitations; `address`: no such e-mail address; `organisation`: an administrator forbids it; `protected`: the cell or
 * sheet; `rights`: the file. All of them are said before anything is done.
 */
export type GoogleReason =
  | 'storage'
  | 'sharing'
  | 'daily'
  | 'rate'
  | 'address'
  | 'organisation'
  | 'protected'
  | 'rights';

/** The first that matches decides: limits of storage and sharing are worded as rates too. */
const WORDS: readonly (readonly [GoogleReason | null, RegExp])[] = [
  [
    'storage',
    /(drive|user'?s?|account'?s?) storage (quota|limit|is full)|drive is full|enough (drive )?storage|espace (drive|disponible)|storage ?quota ?exceeded|(out of|insufficient) storage|(quota|espace|limite) de stockage|stockage (insuffisant|satur)|almacenamiento|armazenamento|speicher(platz|kontingent|limit)|archiviazione|opslag(ruimte|limiet|quotum)|lagringsutrymme|przestrzeni dyskowej/,
  ],
  [
    'sharing',
    /sharing ?(quota|rate|limit)|(quota|limite) de partage|l[ií]mite de uso compartido|cuota (de|para) (uso compartido|compartir)|(cota|limite) de compartilhamento|freigabe(kontingent|limit)|(limite|quota) di condivisione/,
  ],
  [
    'daily',
    /for one day|per day|daily|aujourd'hui|(par|même) jour|journée|journali[eè]re?|quotidien|(un|mismo|por) d[ií]a|diari[oa]|diári[oa]|(um|mesmo|por) dia|một ngày|hari yang sama|één dag|per dag|jednego dnia|(einem|einen|pro) tag|tageslimit|täglich|al giorno|(un|stesso) giorno|giornalier/,
  ],
  // An outage: the file may have been made all the same. « Not available » is no matter of rights.
  [
    null,
    /timed? ?out|délai|execution time|temps d'exécution|durée (maximale|d'exécution)|(l[ií]mite de|m[aá]ximo de|de espera) ?tiempo|tiempo (m[aá]ximo|de (espera|ejecución))|tempo (massimo|máximo|limite|scaduto)|zeit(überschreitung|limit)|ausführungs(zeit|dauer)|unavailable|indispon[ií]|(not|non|pas|nicht|no) (est[aá] |è )?(available|disponib|disponív|verfügbar)|não está disponív|server ?(error|fehler)|erreur (du |de )?serveur|error del servidor|errore del server/,
  ],
  [
    'rate',
    /too many|rate.?limit|limit exceeded|quota exceeded|too (fast|quickly|often)|simultan|per (second|minute|100 seconds)|trop d'appels|trop (de fois|souvent)|limite dépassée|l[ií]mite (excedid|superad)[oa]|(superado|excedido) (el l[ií]mite|la cuota)|(limit|kontingent)s? überschritten|demasiadas veces|limite excedid[oa]|muitas vezes|zu (oft|häufig)|limite superat[oa]|troppe volte|te vaak|zbyt wiele razy|quá nhiều|terlalu sering|超過上限|sınır aşıldı|vượt quá giới hạn/,
  ],
  [
    'address',
    /invalid e-?mail|e-?mail.{0,20}(incorrect|invalide|non valide|no es válid|inválid|ongeldig|ungültig|non valid)|ungültige e-?mail|indirizzo e-?mail|correo electrónico no|無效的電子郵件|email không hợp lệ|ongeldige? e-?mail/,
  ],
  ['organisation', /administ?rat|administrad|amministrat|beheerder|domain|domaine|domini|organi[sz]a/],
  [
    'protected',
    /protected|protégé|protegid|geschützt|protett|beveiligd|chronion|保護されている|область защищена|заштићен/,
  ],
  [
    'rights',
    /permission|autoris|authori[sz]|permiso|autoriza|permissão|autorizza|non disponi d|access denied|accès refusé|acceso denegado|zugriff verweigert|accesso negato|berechtig|toestemming|uprawnie|permís|oprávnění|behörighet|quyền|được cho phép|権限|прав доступа|дозвол|iznine/,
  ],
];

/** Signs of a message shown to people. */
const SHOWN = 200;

/** Signs of a message in which a reason is looked for. */
const READ = 2000;

const textOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).slice(0, READ).replace(/\s+/g, ' ').trim();

/** What an error says, on one line, cut where it is long. */
export function errorText(error: unknown): string {
  const text = textOf(error);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** Why Google refused; null for a failure that tells nothing, after which it may have done what was asked. */
export function googleReason(error: unknown): GoogleReason | null {
  const text = textOf(error)
    // The id of a document is no word.
    .replace(/[\w-]{25,}/g, '')
    .replace(/’/g, "'")
    .toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
