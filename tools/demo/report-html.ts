import { bundle } from '../../build/pages';
import type { AddonRuntime } from '../../host/index';
import type { ReportFacts } from '../../src/contract/meeting';
import type { Result } from '../../src/contract/result';
import type { GuideTexts } from '../../src/guide/types';
import { type Report, type ReportForm, reportOf } from '../../src/position/meeting/report';
import { sourceOf } from '../../src/sidebar/report/state/source';

/** The components of the dialog, compiled as its page is: Node reads no JSX. */
async function compiled(): Promise<typeof import('./static-report')> {
  const code = await bundle('tools/demo/static-report.tsx', 'esm');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** A report as one page that asks nothing of any other file, and needs no script. */
export async function reportPage(report: Report, texts: GuideTexts): Promise<string> {
  const [{ staticReport }, styles] = await Promise.all([compiled(), bundle('src/sidebar/report/paper.css')]);
  const html = staticReport(report, texts);
  const [title = ''] = /^<title>.*?<\/title>/s.exec(html) ?? [];
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${title}
<style>body{margin:0}${styles}</style>
</head>
<body>
${html.slice(title.length)}
</body>
</html>
`;
}

function answer<T>(runtime: AddonRuntime, call: string): T {
  const result = runtime.callFromSidebar(call) as Result<T>;
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

/** The report of a file, as its dialog shows it. */
export async function reportHtml(runtime: AddonRuntime, form: ReportForm = 'elus'): Promise<string> {
  const facts = answer<ReportFacts>(runtime, 'readReport');
  if (facts.status === 'absent') throw new Error('The file has no grid');
  const texts = answer<GuideTexts>(runtime, 'readGuideTexts');
  return reportPage(reportOf(sourceOf(facts, texts), texts, form), texts);
}
