import type { Making as MakingState } from '../../shared/making';
import { Making } from '../../shared/openings';

interface RenewalProps {
  /** « la feuille Territoire », « les feuilles Partenaires et Regards ». */
  readonly sheets: string;
  readonly making: MakingState;
  readonly onMake: (renamed: boolean) => void;
}

/** Puts sheets right that stand already: layout, formulas and lists come back, all that people wrote stays. */
export function Renewal({ sheets, making, onMake }: RenewalProps) {
  return (
    <details open={making.working}>
      <summary>Remettre {sheets} en ordre</summary>
      <p>Mise en page, formules, listes et protections reviennent. Tout ce que vous y avez écrit reste.</p>
      <Making
        label="Remettre en ordre"
        wait="Remise en ordre… Gardez ce panneau ouvert."
        working={making.working}
        taken={making.taken ?? undefined}
        onMake={onMake}
      />
    </details>
  );
}
