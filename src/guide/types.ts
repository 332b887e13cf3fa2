/** The shape of the guide's content; the texts themselves stand in two files per pillar, facts here and pages in pages/. */

import type { Ask, Purpose } from './asks';
import type { DutyId, DutyText } from './duties';
import type { Term } from './glossary';
import type { CriterionModes } from './modes';
import type { PartnerId } from './partners';
import type { Update } from './updates';

export type PillarId = 'information' | 'parcours' | 'aller-vers' | 'moyens' | 'gouvernance';

/** A step of the guide's scale. Palier 0, « pas encore engagé », is explained in docs/decisions. */
export type Palier = 0 | 1 | 2 | 3;

/** A practical advice, reworded from the guide. */
export interface Advice {
  readonly text: string;
  /** The palier it helps to reach: our reading, not the guide's. */
  readonly towards: 1 | 2 | 3;
}

/** A sheet of the ministry's vade-mecum that the guide points to. */
export interface Inspiration {
  /** Title as the guide prints it. */
  readonly title: string;
  /** Vade-mecum pages, "9-10" or "20"; empty where the guide cites none. */
  readonly pages: string;
}

/** What a criterion's guide page says beyond its question: long texts, kept apart from the facts. */
export interface GuidePage {
  /** What paliers 0 to 3 look like: our « repère indicatif », the guide's own texts being pictures. */
  readonly descriptors: readonly [string, string, string, string];
  readonly benefits: readonly string[];
  readonly advice: readonly Advice[];
  readonly inspirations: readonly Inspiration[];
  /** Other sources and addresses that the guide's page gives, reworded. */
  readonly resources: readonly string[];
}

/** Guide pages by criterion number. */
export type GuidePages = Readonly<Record<number, GuidePage>>;

/** All long texts, which travel apart from the script and the panel (docs/decisions/0018). */
export interface GuideTexts {
  readonly pages: GuidePages;
  /** Whom to ask for what, by criterion number. */
  readonly asks: Readonly<Record<number, readonly Ask[]>>;
  readonly updates: readonly Update[];
  readonly duties: Readonly<Record<DutyId, DutyText>>;
  /** In alphabetical order. */
  readonly glossary: readonly Term[];
  /** The lines of the menu's help. */
  readonly help: readonly string[];
  /** Whom the Partenaires sheet proposes, in its order. */
  readonly partners: readonly KnownPartner[];
}

/** A criterion that prepares another of the same pillar. */
export interface Prerequisite {
  readonly number: number;
  /** True where the guide says so, false where it is our reading. */
  readonly fromGuide: boolean;
}

export interface Criterion extends CriterionModes {
  /** 1 to 29, the criterion's only key: labels differ across the guide. */
  readonly number: number;
  /** Label of the printed grid (guide p. 41-45). */
  readonly label: string;
  /** Title at the head of the criterion's guide page. */
  readonly title: string;
  readonly question: string;
  /** The checklist inside the question (criteria 4, 19 and 22). */
  readonly subQuestions?: readonly string[];
  /** Page of the guide. */
  readonly page: number;
  /** The criterion to work on before this one, when both are proposed: it prepares it. */
  readonly prerequisite?: Prerequisite;
  /** The criterion whose « sans objet » explains this one's: no reason is asked for again. */
  readonly followsNotApplicable?: number;
  /** The guide's own reservation (« si applicable »…), where it makes the criterion conditional. */
  readonly condition?: string;
  /** The partners the guide's page names; see `PARTNER_NAMES`. */
  readonly partners: readonly PartnerId[];
}

export interface Pillar {
  readonly id: PillarId;
  /** Title of the guide's chapter. */
  readonly title: string;
  /** The chapter's question, from the guide's summary. */
  readonly question: string;
  readonly criteria: readonly Criterion[];
}

/** Whom a collectivité works with, and what each can bring: the first lines of the Partenaires sheet. */
export interface PartnerProfile {
  readonly name: string;
  /** In our words, after the documents named beside. */
  readonly brings: string;
  /** What it is asked for, over all criteria (`src/guide/pages/asks/`), in the order of `PURPOSES`. */
  readonly purposes: readonly Purpose[];
  /** The names under which the guide's pages or other documents speak of it. */
  readonly namedAs: readonly PartnerId[];
}

/** A partner with the numbers of the criteria whose guide page names it. */
export interface KnownPartner extends PartnerProfile {
  readonly criteria: readonly number[];
}
