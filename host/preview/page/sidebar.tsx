/** The add-on's sidebar, in its 300 pixels. */
import { AddonFrame } from './addon-frame';
import type { Screen } from './screen';

interface SidebarProps {
  readonly screen: Screen;
  readonly title: string;
  readonly opening: number;
}

export function Sidebar({ screen, title, opening }: SidebarProps) {
  const close = () => void screen.send({ do: 'closeSidebar' });
  return (
    <section class="sidebar" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="close" aria-label="Fermer le panneau" onClick={close}>
          ×
        </button>
      </header>
      <AddonFrame screen={screen} title={title} path="/sidebar" opening={opening} onClose={close} />
    </section>
  );
}
