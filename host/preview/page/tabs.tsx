/** The sheets' tabs at the bottom of the page. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../wire/protocol';
import { type MenuEntries, Popup } from './popup';
import type { Screen, ScreenState } from './screen';

interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly entries: MenuEntries;
}

export function Tabs({ screen, state }: { readonly screen: Screen; readonly state: ScreenState }) {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [renaming, setRenaming] = useState<number | null>(null);
  const { tabs, sheet } = state.view;
  const openMenu = (button: Element, entries: MenuEntries) => {
    const box = button.getBoundingClientRect();
    setMenu({ x: box.left, y: box.top - 2, entries });
  };
  const tabMenu = (tab: TabView): MenuEntries => [
    { label: 'Supprimer', run: () => void screen.send({ do: 'deleteSheet', sheet: tab.id }) },
    { label: 'Dupliquer', run: () => void screen.send({ do: 'duplicateSheet', sheet: tab.id }) },
    { label: 'Renommer', run: () => setRenaming(tab.id) },
  ];
  const allSheets = (): MenuEntries =>
    tabs.map((tab) => ({
      label: tab.name,
      ...(tab.hidden ? { hint: 'masquée' } : {}),
      run: () => (tab.hidden ? void screen.send({ do: 'showSheet', sheet: tab.id }) : screen.showTab(tab.id)),
    }));
  const rename = (tab: TabView, name: string) => {
    setRenaming(null);
    if (name.trim() !== '' && name !== tab.name) {
      void screen.send({ do: 'renameSheet', sheet: tab.id, name: name.trim() });
    }
    screen.focusGrid();
  };
  return (
    <footer class="tabs">
      <button
        type="button"
        class="tool"
        aria-label="Ajouter une feuille"
        title="Ajouter une feuille"
        onClick={() => void screen.send({ do: 'addSheet' })}
      >
        +
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Toutes les feuilles"
        title="Toutes les feuilles"
        onClick={(event) => openMenu(event.currentTarget, allSheets())}
      >
        ☰
      </button>
      <div class="tab-list" role="tablist" aria-label="Feuilles">
        {tabs
          .filter((tab) => !tab.hidden)
          .map((tab) => (
            <div key={tab.id} class={tab.id === sheet.id ? 'tab on' : 'tab'}>
              {renaming === tab.id ? (
                <RenameField name={tab.name} onDone={(name) => rename(tab, name)} />
              ) : (
                <button
                  type="button"
                  role="tab"
                  aria-selected={tab.id === sheet.id}
                  onClick={() => {
                    screen.showTab(tab.id);
                    screen.focusGrid();
                  }}
                  onDblClick={() => setRenaming(tab.id)}
                  onContextMenu={(event) => {
                    event.preventDefault();
                    openMenu(event.currentTarget, tabMenu(tab));
                  }}
                >
                  {tab.name}
                </button>
              )}
              <button
                type="button"
                class="more"
                aria-label={`Menu de la feuille ${tab.name}`}
                onClick={(event) => openMenu(event.currentTarget, tabMenu(tab))}
              >
                ▾
              </button>
              {tab.color && <i style={{ background: tab.color }} />}
            </div>
          ))}
      </div>
      {menu && (
        <Popup
          entries={menu.entries}
          x={menu.x}
          y={menu.y}
          grows="up"
          onClose={() => {
            setMenu(null);
            screen.focusGrid();
          }}
        />
      )}
    </footer>
  );
}

function RenameField({ name, onDone }: { readonly name: string; readonly onDone: (name: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      aria-label="Nom de la feuille"
      defaultValue={name}
      onBlur={(event) => onDone(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.currentTarget.value = name;
        }
        if (event.key === 'Escape' || event.key === 'Enter') {
          // Else the same key would go on to the cell that takes the focus.
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
