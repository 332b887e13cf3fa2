/** The preview's own bar, above what Google would show: which file, as whom, with the add-on or without it. */
import { useState } from 'preact/hooks';
import type { DriveView } from '../wire/protocol';
import { type SessionKey, sessionAddress } from '../wire/session-key';
import { Dialog } from './dialog';
import { Mails } from './mails';
import { MenuButton } from './menu-button';
import type { MenuEntries } from './popup';
import { ROLE_NAMES, roleOf } from './roles';
import type { Screen } from './screen';

interface BarProps {
  readonly screen: Screen;
  readonly drive: DriveView;
}

export function Bar({ screen, drive }: BarProps) {
  const [trashing, setTrashing] = useState(false);
  const { session } = drive;
  const role = roleOf(drive);
  const go = (part: Partial<SessionKey>) => location.assign(sessionAddress({ ...session, ...part }));
  const make = async (what: 'newFile' | 'copyFile') => {
    const file = await screen.sendForFile({ do: what });
    if (file) {
      go({ file });
    }
  };
  const files: MenuEntries = [
    { label: 'Nouveau classeur', run: () => void make('newFile') },
    { label: 'Créer une copie', disabled: !role, run: () => void make('copyFile') },
    { label: 'Mettre à la corbeille', disabled: role !== 'owner', run: () => setTrashing(true) },
    null,
    ...drive.files.map(({ id, title, readable }) => ({
      label: title,
      ...(readable ? {} : { hint: ROLE_NAMES.none }),
      checked: id === session.file,
      run: () => go({ file: id }),
    })),
  ];
  const people: MenuEntries = drive.people.map(({ email, role }) => ({
    label: email,
    hint: ROLE_NAMES[role ?? 'none'],
    checked: email === session.person,
    run: () => go({ person: email }),
  }));
  return (
    <aside class="bar" aria-label="Aperçu">
      <p>Aperçu local, sans compte Google</p>
      <MenuButton label="Fichiers" entries={files} />
      <MenuButton label={`Vous êtes : ${ROLE_NAMES[role ?? 'none']}`} entries={people} />
      <span class="address">{session.person}</span>
      <label>
        <input
          type="checkbox"
          checked={session.addon}
          onChange={(event) => go({ addon: event.currentTarget.checked })}
        />
        Avec le complément
      </label>
      <Mails mails={drive.mails} />
      {trashing && (
        <Dialog
          dialog={{
            title: 'Mettre ce fichier à la corbeille ?',
            text: 'Ceux qui l’ont ouvert le perdent aussitôt. L’aperçu ne sait pas l’en ressortir.',
            buttons: ['YES', 'NO'],
          }}
          onAnswer={(button) => {
            setTrashing(false);
            if (button === 'YES') {
              void screen.send({ do: 'trashFile' });
            }
          }}
        />
      )}
    </aside>
  );
}
