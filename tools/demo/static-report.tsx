import { render } from 'preact-render-to-string';
import type { GuideTexts } from '../../src/guide/types';
import type { Report } from '../../src/position/meeting/report';
import { Sheet } from '../../src/sidebar/report/views/sheet';

/** The report that the dialog shows, as HTML, after the title of its page. */
export function staticReport(report: Report, texts: GuideTexts): string {
  return render(
    <>
      <title>{report.commune || 'Rapport'}</title>
      <Sheet report={report} texts={texts} />
    </>,
  );
}
