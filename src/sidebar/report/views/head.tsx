import { SCOPE } from '../../../guide/scope';
import { dateText } from '../../../guide/updates';
import { counted } from '../../../position/counted';
import { completenessText, type Report } from '../../../position/meeting/report';

const FORM_TITLES = {
  elus: 'Rapport aux élus',
  complete: 'Rapport complet',
  public: 'Rapport public',
} as const;

/** What to say of the grid before any figure. */
const KIND = 'Un état des lieux fait par la collectivité : ni une note, ni un classement.';

/** A longer name takes two lines, in a smaller type. */
const LONG_NAME = 42;

/** Who, when, how complete, and what the grid covers. */
export function Head({ report }: { readonly report: Report }) {
  const { form, commune, population, date, author, position } = report;
  const parts = [
    ...(population === null ? [] : [counted(population, 'habitant')]),
    ...(date === '' ? [] : [`au ${dateText(date)}`]),
  ];
  return (
    <header>
      <p class="running">
        <span>Service public de la petite enfance · auto-positionnement</span>
        <span>{FORM_TITLES[form]}</span>
      </p>
      <h1 class={commune.length > LONG_NAME ? 'clamp two long' : 'clamp one'} dir="auto">
        {commune === '' ? 'Collectivité sans nom' : commune}
      </h1>
      <p class="clamp one who">
        {parts.map((part) => `${part} · `).join('')}
        <b>{completenessText(position)}</b>
        {author !== '' && (
          <>
            {' '}
            · rempli par <bdi>{author}</bdi>
          </>
        )}
      </p>
      <p class="quiet">
        {KIND} {SCOPE}
      </p>
    </header>
  );
}
