/** Short texts that Google keeps for one person, whatever the file: no other person, and no file, has them. */

const store = () => PropertiesService.getUserProperties();

/** Empty where nothing was kept, and where Google gives the person no store. */
export function ownText(key: string): string {
  try {
    return store().getProperty(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a text of at most 9 kB. */
export function keepOwnText(key: string, text: string): void {
  store().setProperty(key, text);
}
