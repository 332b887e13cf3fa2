import { GUIDE } from '../../../guide/guide';
import type { Report, ReportedCriterion } from '../../../position/meeting/report';
import { EntryMark, entryWords } from './marks';

/** A comment of so many characters may be cut between two pages; a shorter one stays whole. */
const LONG = 700;

function Partners({ own }: { readonly own: ReportedCriterion }) {
  const { partners, spread } = own;
  if (partners.length === 0) return null;
  return (
    <p class="quiet">
      Partenaires :{' '}
      {partners.map(({ name, entry }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi> {entryWords(entry)}
        </span>
      ))}
      .{spread !== null && spread > 0 && ` Écart de ${spread} : à discuter.`}
    </p>
  );
}

function Answer({ own }: { readonly own: ReportedCriterion }) {
  const { criterion, entry, descriptor, target, carrier, comment, isUnjustified } = own;
  const facts = [
    ...(target === null ? [] : [`palier visé ${target}`]),
    ...(carrier === null ? [] : [`porté par : ${carrier}`]),
  ];
  return (
    <li class={comment.length > LONG || descriptor.length > LONG ? 'answer long' : 'answer'}>
      <div class="answer-head">
        <EntryMark entry={entry} />
        <h4>
          {criterion.number}. {criterion.label}
        </h4>
      </div>
      <p class="quiet">{criterion.question}</p>
      {descriptor !== '' && <p dir="auto">{descriptor}</p>}
      {facts.length > 0 && <p class="quiet">{facts.join(' · ')}</p>}
      {comment.trim() !== '' && (
        <p class="comment" dir="auto">
          {comment}
        </p>
      )}
      {isUnjustified && <p class="quiet">Sans objet à justifier : aucun commentaire ne dit pourquoi.</p>}
      <Partners own={own} />
    </li>
  );
}

/** The 29 answers, pillar by pillar, on pages of their own. */
export function Answers({ report: { criteria } }: { readonly report: Report }) {
  return (
    <section class="new-page">
      <h2>Les 29 critères</h2>
      <p class="quiet">Repères indicatifs, à adapter ; texte officiel : guide du ministère.</p>
      {GUIDE.pillars.map(({ id, title, criteria: own }) => (
        <section key={id}>
          <h3 class={`pillar ${id}`}>{title}</h3>
          <ul>
            {criteria
              .filter(({ criterion }) => own.some(({ number }) => number === criterion.number))
              .map((one) => (
                <Answer key={one.criterion.number} own={one} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
