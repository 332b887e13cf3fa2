import {
  type Authority,
  CONVENTIONS,
  type Convention,
  MISSION_HOLDERS,
  type MissionHolder,
  type Profile,
} from '../obligations';

/** The key whose words a text is, in any case; null for other words. */
function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, text = ''): Key | null {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].toLowerCase() === text.trim().toLowerCase()) ?? null;
}

/** The type of Accueil's list as the law reads it: every intercommunality is a group. */
function authorityOf(type = ''): Authority | null {
  const text = type.trim().toLowerCase();
  if (text === 'commune') return 'commune';
  return /^(communauté|métropole|syndicat)/.test(text) ? 'group' : null;
}

/** What the duties depend on, from the fields of Accueil as texts, by key. */
export function profileFrom(
  fields: Readonly<Partial<Record<string, string>>>,
  population: number | null,
): Profile {
  const mission = (number: number) => keyOf<MissionHolder>(MISSION_HOLDERS, fields[`mission${number}`]);
  return {
    authority: authorityOf(fields.type),
    population,
    missions: { 1: mission(1), 2: mission(2), 3: mission(3), 4: mission(4) },
    convention: keyOf<Convention>(CONVENTIONS, fields.ctg),
  };
}
