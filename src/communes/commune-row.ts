/** `interrupted`: a copy was begun and nobody knows whether Google made it. */
export type CopyState = 'waiting' | 'interrupted' | 'created';

/** A row of the Communes sheet, as the pages take it. */
export interface CommuneRow {
  /** Its code, else its name without case nor accents; its row too where another line bears the same. */
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly contact: string;
  readonly email: string;
  readonly state: CopyState;
  /** Address of the copy, '' when there is none or it is not known. */
  readonly link: string;
  /** When the copy was made, day and hour, as the sheet shows it. */
  readonly date: string;
  /** Who made the copy, and owns it: an address, or the name typed; '' where nobody knows. */
  readonly maker: string;
  /** Whether its référent was invited to the copy, as `invitationState` reads it; '' while nothing was done. */
  readonly invited: string;
  /** What went wrong the last time, in French; '' when nothing did. */
  readonly error: string;
  /** Why no copy can be made of this row, in French (no name, wrong code, written twice); null when one can, or was. */
  readonly problem: string | null;
}
