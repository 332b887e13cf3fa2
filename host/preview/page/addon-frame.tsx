/** The add-on's real page, in a sidebar or a dialog, and the preview's end of its `google.script`. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { linkedFile } from '../wire/session-key';
import type { Screen } from './screen';

interface AddonFrameProps {
  readonly screen: Screen;
  readonly title: string;
  /** Where the server has the page. */
  readonly path: '/sidebar' | '/modal';
  /** Grows each time the add-on opens the page: it then starts afresh, as Google's does. */
  readonly opening: number;
  readonly onClose: () => void;
  /** The page asks for another size, in pixels. */
  readonly onSize?: (size: { readonly width?: number; readonly height?: number }) => void;
}

interface PageMessage {
  readonly preview: 'run' | 'close' | 'focus' | 'open' | 'size';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

export function AddonFrame({ screen, title, path, opening, onClose, onSize }: AddonFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    const hear = async (event: MessageEvent<PageMessage>) => {
      const page = frame.current?.contentWindow;
      if (!page || event.source !== page) {
        return;
      }
      const { preview, id, name, args, url, width, height } = event.data;
      if (preview === 'close') {
        onClose();
      } else if (preview === 'focus') {
        frame.current?.blur();
        screen.focusGrid();
      } else if (preview === 'size') {
        onSize?.({ ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) });
      } else if (preview === 'open') {
        const file = linkedFile(String(url));
        if (file) {
          screen.openFile(file);
        }
      } else if (preview === 'run') {
        const answer = await screen
          .runForPage(name, args)
          .catch(() => ({ error: 'NetworkError: échec de connexion en raison de HTTP 0' }));
        page.postMessage({ preview: 'answer', id, ...answer }, '*');
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  });
  return (
    <iframe
      key={opening}
      ref={frame}
      title={title}
      src={`${path}${location.search}&opening=${opening}`}
      sandbox="allow-scripts allow-forms allow-popups allow-downloads allow-modals"
    />
  );
}
