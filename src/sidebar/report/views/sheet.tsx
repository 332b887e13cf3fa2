import { GUIDE } from '../../../guide/guide';
import type { GuideTexts } from '../../../guide/types';
import type { Report } from '../../../position/meeting/report';
import { Answers } from './answers';
import { Means, Radar } from './figures';
import { Head } from './head';
import { Actions, Asks, BriefObligations, Decisions, Obligations, Since, Strengths } from './parts';
import { Plan } from './plan';

interface Props {
  readonly report: Report;
  readonly texts: GuideTexts;
}

function Foot({ report: { form } }: { readonly report: Report }) {
  return (
    <p class="foot">
      <span>
        D’après le guide « Ensemble vers le Service public de la petite enfance », {GUIDE.edition} ; textes
        reformulés, repères indicatifs. Obligations : un rappel à vérifier, pas un avis juridique.
      </span>
      <span class="page-number">Grille SPPE{form === 'elus' && ' · page 1 sur 1'}</span>
    </p>
  );
}

/** The first page of every form, and the whole of the one for the élus: one A4 page whatever the workbook holds. */
function FirstPage({ report }: { readonly report: Report }) {
  return (
    <>
      <Head report={report} />
      <div class="columns">
        <Radar report={report} />
        <div>
          <Means report={report} />
          <Strengths report={report} />
        </div>
      </div>
      <Actions report={report} />
      <Since report={report} />
      <div class="columns even">
        {report.decisions.length > 0 && <Decisions report={report} />}
        <BriefObligations report={report} />
      </div>
      <Asks report={report} />
    </>
  );
}

/** A report on paper. */
export function Sheet({ report, texts }: Props) {
  if (report.form === 'elus')
    return (
      <article class="sheet one">
        <FirstPage report={report} />
        <Foot report={report} />
      </article>
    );
  return (
    <article class="sheet">
      <FirstPage report={report} />
      <Answers report={report} />
      {report.form === 'complete' && <Plan plan={report.plan} />}
      <Obligations report={report} duties={texts.duties} />
      <Foot report={report} />
    </article>
  );
}
