import type { ComponentChildren } from 'preact';
import { GUIDE } from '../../guide/guide';
import type { SvgGroup } from '../../radar/node';
import type { PictureShape } from '../../radar/picture';
import { downloadPng, downloadSvg, fileName } from './download';

/** At the foot of each picture. */
export const SOURCE = `Source : Grille SPPE, d’après le guide du ministère, ${GUIDE.edition}.`;

const SHAPES: readonly { readonly shape: PictureShape; readonly label: string; readonly suffix: string }[] = [
  { shape: 'landscape', label: 'Diapositive (16:9)', suffix: 'diapositive' },
  { shape: 'portrait', label: 'Document (portrait)', suffix: 'document' },
];

interface PicturesProps {
  /** Whose picture it is, for the file's name. */
  readonly name: string;
  readonly picture: (shape: PictureShape) => SvgGroup;
  readonly say: (text: string) => void;
  readonly children?: ComponentChildren;
}

/** The radar as a file, for a slide or a document. */
export function Pictures({ name, picture, say, children }: PicturesProps) {
  const png = (shape: PictureShape, suffix: string) =>
    downloadPng(picture(shape), fileName(name, suffix, 'png')).then(
      () => say('Image PNG téléchargée.'),
      () => say('Ce navigateur n’a pas pu produire l’image PNG. Téléchargez le SVG.'),
    );
  const svg = (shape: PictureShape, suffix: string) => {
    downloadSvg(picture(shape), fileName(name, suffix, 'svg'));
    say('Image SVG téléchargée.');
  };
  return (
    <details class="downloads">
      <summary>Télécharger l’image</summary>
      {children}
      {SHAPES.map(({ shape, label, suffix }) => (
        <p class="split" key={shape}>
          <span id={`picture-${shape}`}>{label}</span>
          <span class="buttons">
            <button type="button" aria-describedby={`picture-${shape}`} onClick={() => png(shape, suffix)}>
              PNG
            </button>
            <button type="button" aria-describedby={`picture-${shape}`} onClick={() => svg(shape, suffix)}>
              SVG
            </button>
          </span>
        </p>
      ))}
    </details>
  );
}
