import { GUIDE } from '../../../guide/guide';
import { SCOPE } from '../../../guide/scope';
import { axesOf } from '../../../radar/axis';
import { captionOf, ratioText } from '../../../radar/figures';
import { radarTree } from '../../../radar/radar';
import { elementOf } from '../../shared/radar-image';
import { unanswered } from '../state/reading';
import { downloadPng, downloadSvg, fileName } from './download';
import { Bars, CompletenessBar, CompletenessText, FigureTable } from './figures';
import type { ViewProps } from './view';

const SENTENCE =
  'Les paliers sont des pistes de réflexion : ils situent la collectivité, ils ne la jugent pas.';

/** Where the collectivité stands: the radar, the pillars, and the same figures as a table. */
export function PositionView({ grid, answers, position, actions }: ViewProps) {
  const { commune } = grid;
  const axes = axesOf(position);
  const series = [{ name: commune, axes }];
  const [next] = unanswered(answers);
  const image = () =>
    radarTree(series, {
      title: commune === '' ? 'Radar du positionnement' : `Radar du positionnement, ${commune}`,
      heading: commune,
      notes: [
        captionOf(axes),
        `${ratioText(position.answered, position.criteria)} critères renseignés. ${SENTENCE}`,
        SCOPE,
        `Grille SPPE, d’après le guide du ministère, ${GUIDE.edition}`,
      ],
    });
  const png = () =>
    downloadPng(image(), fileName(commune, 'png')).then(
      () => actions.say('Image PNG téléchargée.'),
      () => actions.say('Ce navigateur n’a pas pu produire l’image PNG. Téléchargez le SVG.'),
    );
  const svg = () => {
    downloadSvg(image(), fileName(commune, 'svg'));
    actions.say('Image SVG téléchargée.');
  };
  return (
    <>
      <h1 class="commune" dir="auto">
        {commune === '' ? 'Votre collectivité' : commune}
      </h1>
      <CompletenessBar {...position} />
      <p class="completeness">
        <CompletenessText {...position} />
      </p>
      {next && (
        <button type="button" class="primary wide" onClick={() => actions.goTo(next.number)}>
          {position.answered === 0 ? 'Commencer par le critère 1' : `Reprendre au critère ${next.number}`}
        </button>
      )}
      <div class="radar">{elementOf(radarTree(series))}</div>
      <p class="hint">{captionOf(axes)}</p>
      <h2>Les cinq piliers</h2>
      <Bars position={position} />
      <p class="hint">{SENTENCE}</p>
      <p class="hint">{SCOPE}</p>
      <details>
        <summary>Les chiffres en tableau</summary>
        <FigureTable position={position} />
      </details>

      <p class="buttons">
        <button type="button" onClick={png}>
          Télécharger l’image (PNG)
        </button>
        <button type="button" onClick={svg}>
          SVG
        </button>
      </p>
      <button type="button" class="link" onClick={actions.openImport}>
        Importer des réponses d’un autre tableau
      </button>
    </>
  );
}
