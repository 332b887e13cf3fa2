import type { MeetingCalls, ReportFacts } from '../contract/meeting';
import { readGrid } from '../sheets/grid/grid-state';
import { readFields } from '../sheets/meeting/fields';
import { spreadsheet } from './active';
import { openReportDialog } from './open-page';
import { finishOnOpening } from './opening';
import { sharingCalls } from './sharing-calls';

function readReport(): ReportFacts {
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

/** The answers of the calls of the dialogs for a meeting. */
export const meetingCalls: MeetingCalls = {
  openReport() {
    openReportDialog();
    return true;
  },
  readReport,
};
