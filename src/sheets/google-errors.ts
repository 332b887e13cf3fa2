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
const WORDS: readonly (readonly [GoogleReason, RegExp])[] = [
  [
    'storage',
    /(drive|user'?s?|account'?s?) storage (quota|limit|is full)|storage ?quota ?exceeded|(not enough|out of|insufficient) storage|(quota|espace|limite) de stockage|stockage (insuffisant|satur)|almacenamiento|armazenamento|speicher(platz|kontingent|limit)|archiviazione|opslag(ruimte|limiet|quotum)|lagringsutrymme|przestrzeni dyskowej/,
  ],
  [
    'sharing',
    /sharing ?(quota|rate|limit)|(quota|limite) de partage|l[ií]mite de uso compartido|cuota (de|para) (uso compartido|compartir)|(cota|limite) de compartilhamento|freigabe(kontingent|limit)|(limite|quota) di condivisione/,
  ],
  [
    'daily',
    /for one day|per day|daily (limit|quota)|aujourd'hui|par jour|en une journée|(mismo|por) d[ií]a|(mesmo|por) dia|một ngày|hari yang sama|één dag|per dag|jednego dnia|an einem tag|pro tag|al giorno|nello stesso giorno/,
  ],
  [
    'rate',
    /too many|rate.?limit|limit exceeded|quota exceeded|too (fast|quickly|often)|simultan|per (second|minute|100 seconds)|trop d'appels|trop (de fois|souvent)|limite dépassée|l[ií]mite excedid[oa]|demasiadas veces|limite excedid[oa]|muitas vezes|zu (oft|häufig)|limite superat[oa]|troppe volte|te vaak|zbyt wiele razy|quá nhiều|terlalu sering|超過上限|sınır aşıldı|vượt quá giới hạn/,
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
    /permission|autoris|authori[sz]|permiso|autoriza|permissão|autorizza|disponi|berechtig|toestemming|uprawnie|permís|oprávnění|behörighet|quyền|được cho phép|権限|прав доступа|дозвол|iznine/,
  ],
];

/** Signs of a message shown to people. */
const SHOWN = 200;

/** What an error says, on one line, cut where it is long. */
export function errorText(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** Why Google refused; null for a failure that tells nothing, after which it may have done what was asked. */
export function googleReason(error: unknown): GoogleReason | null {
  const text = errorText(error).replace(/’/g, "'").toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
