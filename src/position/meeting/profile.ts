import { tidy } from '../clean-text';
import {
  type Authority,
  CONVENTIONS,
  type Convention,
  MISSION_HOLDERS,
  type MissionHolder,
  type Profile,
  TYPES,
} from '../obligations';

/** The key whose words a text is, in any case; null for other words. */
function keyOf<Key extends string>(
  words: Readonly<Record<Key, string | readonly string[]>>,
  text = '',
): Key | null {
  const said = tidy(text).toLowerCase();
  const known = Object.entries(words) as [Key, string | readonly string[]][];
  const found = known.find(([, texts]) => [texts].flat().some((word) => word.toLowerCase() === said));
  return found?.[0] ?? null;
}

/** What the duties depend on, from the fields of Accueil as texts, by key. */
export function profileFrom(
  fields: Readonly<Partial<Record<string, string>>>,
  population: number | null,
): Profile {
  const mission = (number: number) => keyOf<MissionHolder>(MISSION_HOLDERS, fields[`mission${number}`]);
  return {
    authority: keyOf<Authority>(TYPES, fields.type),
    population,
    missions: { 1: mission(1), 2: mission(2), 3: mission(3), 4: mission(4) },
    convention: keyOf<Convention>(CONVENTIONS, fields.ctg),
  };
}
