import type { MeetingCalls, ReportFacts, WorkshopChange } from '../contract/meeting';
import { readGrid } from '../sheets/grid/grid-state';
import { writeAnswers } from '../sheets/grid/save-answer';
import { keepText, keptText } from '../sheets/kept-texts';
import { withDocumentLock } from '../sheets/lock';
import { readFields } from '../sheets/meeting/fields';
import { spreadsheet } from './active';
import { readRegisters } from './followup-calls';
import { refuseUnsaved } from './grid-calls';
import { openReportDialog, openWorkshopDialog } from './open-page';
import { finishOnOpening } from './opening';
import { sharingCalls } from './sharing-calls';

function readFacts(): ReportFacts {
  finishOnOpening();
  const file = spreadsheet();
  const grid = readGrid(file);
  if (!grid) return { status: 'absent' };
  const { commune, answers, descriptors = [] } = grid;
  const perspectives = sharingCalls.readPerspectives();
  return {
    status: 'ready',
    commune,
    fields: readFields(file),
    answers,
    descriptors,
    partners: perspectives.status === 'ready' ? perspectives.partners : [],
  };
}

/** The facts with plan and photographs, of which the workshop says nothing. */
function readReport(): ReportFacts {
  const facts = readFacts();
  if (facts.status === 'absent') return facts;
  const { plan, snapshots } = readRegisters();
  return { ...facts, plan: plan ?? [], snapshots: snapshots ?? [] };
}

/** Where the workshop stopped, in the document properties: whoever opens it next goes on there, and no copy has it. */
const PLACE = 'atelier';

/** The answer comes first: a run that dies in between has written it, and the page finds it there. */
function saveWorkshop({ place, step }: WorkshopChange): true {
  return withDocumentLock(() => {
    if (step) {
      const { criterion, ...change } = step;
      const [outcome] = writeAnswers(spreadsheet(), [{ criterion, change }]);
      if (outcome && outcome.kind !== 'row') refuseUnsaved(outcome);
    }
    keepText(PLACE, place);
    return true;
  });
}

/** The answers of the calls of the dialogs for a meeting. */
export const meetingCalls: MeetingCalls = {
  openReport() {
    openReportDialog();
    return true;
  },
  readReport,
  openWorkshop() {
    openWorkshopDialog();
    return true;
  },
  readWorkshop: () => ({ facts: readFacts(), place: keptText(PLACE) ?? '' }),
  saveWorkshop,
};
