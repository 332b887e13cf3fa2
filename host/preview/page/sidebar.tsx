/** The add-on's real page in its 300 pixels, and the page's end of its `google.script`. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { linkedFile } from '../visit';
import type { Screen } from './screen';

interface SidebarProps {
  readonly screen: Screen;
  readonly title: string;
  /** Grows each time the add-on opens its sidebar: the page then starts afresh, as Google's does. */
  readonly opening: number;
}

interface SidebarMessage {
  readonly grille: 'run' | 'close' | 'focus' | 'open';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly url: string;
}

export function Sidebar({ screen, title, opening }: SidebarProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const close = () => void screen.send({ do: 'closeSidebar' });
  useLayoutEffect(() => {
    const hear = async (event: MessageEvent<SidebarMessage>) => {
      const page = frame.current?.contentWindow;
      if (!page || event.source !== page) {
        return;
      }
      const { grille, id, name, args, url } = event.data;
      if (grille === 'close') {
        close();
      } else if (grille === 'focus') {
        frame.current?.blur();
        screen.focusGrid();
      } else if (grille === 'open') {
        const file = linkedFile(String(url));
        if (file) {
          screen.openFile(file);
        }
      } else if (grille === 'run') {
        const answer = await screen
          .runForSidebar(name, args)
          .catch(() => ({ error: 'NetworkError: échec de connexion en raison de HTTP 0' }));
        page.postMessage({ grille: 'answer', id, ...answer }, '*');
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  });
  return (
    <section class="sidebar" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="close" aria-label="Fermer le panneau" onClick={close}>
          ×
        </button>
      </header>
      <iframe
        key={opening}
        ref={frame}
        title={title}
        src={`/sidebar${location.search}&opening=${opening}`}
        sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-modals"
      />
    </section>
  );
}
