import type { SvgGroup, SvgNode } from '../../radar/node';
import { svgText } from '../../radar/svg-text';
import { saveFile } from './save-file';

/** Pixels per SVG unit in the PNG: 1920 for a slide, and sharp on a printed page. */
const PNG_SCALE = 2;

/** A file name from what the picture shows: letters without accents, digits and hyphens. */
export function fileName(commune: string, suffix: string, extension: string): string {
  const slug = commune
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `radar-sppe${slug === '' ? '' : `-${slug}`}-${suffix}.${extension}`;
}

export function downloadSvg(tree: SvgNode, name: string): void {
  saveFile(new Blob([svgText(tree)], { type: 'image/svg+xml' }), name);
}

/** Draws the tree on a white canvas. The data address keeps the canvas readable in a frame without origin. */
export async function downloadPng(tree: SvgGroup, name: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(tree))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(tree.attributes.width) * PNG_SCALE;
  canvas.height = Number(tree.attributes.height) * PNG_SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('canvas');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('canvas');
  saveFile(blob, name);
}
