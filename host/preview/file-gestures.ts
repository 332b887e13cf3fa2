/** What a person does to whole files: a new one, « Créer une copie », the bin. */

import { mayReadFile } from '../file/rights';
import type { Drive } from '../index';
import type { FileGesture } from './wire/gestures';
import type { SessionKey } from './wire/session-key';

/** Throws when the person made too many files today. What they have no right to do is left undone. */
export function manageFiles(drive: Drive, { file: id, person }: SessionKey, gesture: FileGesture): void {
  const file = drive.file(id);
  if (gesture.do === 'newFile') {
    drive.create({ title: 'Feuille de calcul sans titre', owner: person });
  } else if (gesture.do === 'copyFile' && file && mayReadFile(file, person)) {
    drive.copy(file, `Copie de ${file.state.title}`, person);
  } else if (gesture.do === 'trashFile' && file?.owner === person) {
    drive.trash(id);
  }
}
