import { useEffect, useRef, useState } from 'preact/hooks';
import { SCOPE } from '../../../guide/scope';
import { isComplete } from '../../../position/position';
import { axesOf } from '../../../radar/axis';
import { captionOf, ratioText } from '../../../radar/figures';
import { type PictureShape, pictureTree } from '../../../radar/picture';
import { radarTree } from '../../../radar/radar';
import { Pictures, SOURCE } from '../../shared/pictures';
import { elementOf } from '../../shared/radar-image';
import { FigureTable } from './figures';
import { PillarLinks } from './pillar-links';
import type { ViewProps } from './view';

const SENTENCE =
  'Les paliers sont des pistes de réflexion : ils situent la collectivité, ils ne la jugent pas.';

/** Pixels of the letters of a panel at their usual size. */
const USUAL_LETTERS = 14;

/** How much larger than usual the reader's letters are, measured on something as tall as one of them. */
function useMagnified() {
  const ruler = useRef<HTMLElement>(null);
  const [magnified, setMagnified] = useState(1);
  useEffect(() => {
    const { current } = ruler;
    if (!current) return;
    // An observer calls at once too, once the page is laid out: measuring here would lay it out twice.
    const observer = new ResizeObserver(() =>
      setMagnified(Math.max(1, current.offsetHeight / USUAL_LETTERS)),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { ruler, magnified };
}

function Downloads({ grid, position, actions }: ViewProps) {
  const { commune } = grid;
  const axes = axesOf(position);
  const date = new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' });
  const picture = (shape: PictureShape) =>
    pictureTree(shape, [{ name: commune, axes }], {
      title: commune === '' ? 'Radar du positionnement' : `Radar du positionnement, ${commune}`,
      heading: commune === '' ? 'Votre collectivité' : commune,
      state: [
        'Positionnement sur le service public de la petite enfance',
        `au ${date}`,
        `${ratioText(position.answered, position.criteria)} critères renseignés`,
        isComplete(position) ? 'complet' : 'provisoire',
      ].join(' · '),
      notes: [`${captionOf(axes)} ${SENTENCE}`, SCOPE, SOURCE],
    });
  return <Pictures name={commune} picture={picture} say={actions.say} />;
}

/** Where the collectivité stands: the radar, then the pillars in words, each leading to its criteria. */
export function PositionView(props: ViewProps) {
  const { grid, position, actions } = props;
  const { commune } = grid;
  const { ruler, magnified } = useMagnified();
  const axes = axesOf(position);
  return (
    <>
      <div class="split heading">
        <h1 class="commune" tabIndex={-1} dir="auto">
          {commune === '' ? 'Votre collectivité' : commune}
        </h1>
        <p id="completeness">
          <b>{position.answered}</b> / {position.criteria}
          <span class="unseen"> critères renseignés</span> ·{' '}
          {isComplete(position) ? 'complet' : position.answered === 0 ? 'à renseigner' : 'provisoire'}
        </p>
      </div>
      <i class="ruler" ref={ruler} aria-hidden="true" />
      <div class="radar">{elementOf(radarTree([{ name: commune, axes }], { magnified }))}</div>
      <p class="hint caption">{captionOf(axes)}</p>
      <Downloads {...props} />
      <PillarLinks {...props} />
      <p class="hint">{SENTENCE}</p>
      <p class="hint">{SCOPE}</p>
      <details>
        <summary>Les chiffres en tableau</summary>
        <FigureTable position={position} />
      </details>
      <button type="button" class="link" onClick={actions.openImport}>
        Importer des réponses d’un autre tableau
      </button>
    </>
  );
}
