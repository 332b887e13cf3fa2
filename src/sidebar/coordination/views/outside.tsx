import type { ComponentChildren } from 'preact';
import { spreadsheetId, spreadsheetUrl } from '../../../communes/links';

/** A link that leaves the panel. */
export function Outside({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children} (nouvel onglet)
    </a>
  );
}

/** The address of the spreadsheet that a text leads to: a sheet may hold any other link. */
export function fileAddress(link: string): string | null {
  const id = spreadsheetId(link);
  return id === null ? null : spreadsheetUrl(id);
}
