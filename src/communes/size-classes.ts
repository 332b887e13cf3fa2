/** Communes by number of inhabitants: the law of 2023 on full employment sets obligations from 3 500 and from 10 000. */
export const SIZE_CLASSES = [
  { label: 'Moins de 3 500 habitants', below: 3500 },
  { label: '3 500 à 9 999', below: 10_000 },
  { label: '10 000 à 49 999', below: 50_000 },
  { label: '50 000 et plus', below: Number.POSITIVE_INFINITY },
] as const;

/** Fewest communes of which a median is told: of one or two, it would be theirs. */
export const LEAST = 3;

/** The middle of some figures, the mean of both where there are two; null for none. */
export function median(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** What a commune brings to its class: its inhabitants, null where they are not known, and its mean by pillar. */
export interface Sized {
  readonly population: number | null;
  /** Null where the pillar is not complete. */
  readonly means: readonly (number | null)[];
}

export interface SizeClass {
  readonly label: string;
  readonly communes: number;
  /** By pillar, in guide order; null where fewer than `LEAST` communes have one. */
  readonly medians: readonly (number | null)[];
}

/** The classes that hold a commune, the smallest first; those of unknown size last. */
export function bySize(communes: readonly Sized[], pillars: number): SizeClass[] {
  const classOf = ({ population }: Sized) =>
    population === null ? undefined : SIZE_CLASSES.find(({ below }) => population < below)?.label;
  const labels = [...SIZE_CLASSES.map(({ label }) => label), undefined];
  return labels.flatMap((label) => {
    const own = communes.filter((commune) => classOf(commune) === label);
    if (own.length === 0) return [];
    const medians = Array.from({ length: pillars }, (_, index) => {
      const means = own.flatMap((commune) => commune.means[index] ?? []);
      return means.length < LEAST ? null : median(means);
    });
    return { label: label ?? 'Population non indiquée', communes: own.length, medians };
  });
}
