import { render } from 'preact';
import { App } from './app';
import { Screen } from './screen';

const screen = new Screen((state) => {
  document.title = [state.view.title, 'aperçu'].filter((part) => part !== '').join(' · ');
  render(<App screen={screen} state={state} />, document.body);
});
void screen.start();
