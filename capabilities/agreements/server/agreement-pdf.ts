/**
 * A version of an agreement on paper, for people: its words as they were agreed, the money terms and worked examples in
 * the reader's language, who approved it, and the hash that proves it. Comments are not on it: they say nothing of what holds.
 */
import { momentText } from '#kernel/format.ts';
import { isHashable, isObject } from '#kernel/json-places.ts';
import type { Language } from '#kernel/language.ts';
import { type Catalogue, speakIn } from '#platform/http/speak.ts';
import { type Part, pageMark, pagesMark } from '#platform/pdf/document.ts';
import { makePdf } from '#platform/pdf/make-pdf.ts';
import { footer, heading, ink, note, quiet, sideMargin, sizes } from '#platform/pdf/paper-style.ts';
import { type ClauseName, clausesAfterTerms, clausesBeforeTerms, clauseText } from '../core/clauses.ts';
import type { VersionView } from '../core/contract.ts';
import { explainTerms } from '../core/explain-rules.ts';
import { expectedWords, factWords, type Reader, sentenceWords } from '../core/plain-words.ts';
import { inWrittenOrder } from '../core/terms-file.ts';
import { frameOf } from '../core/terms-text.ts';

export interface AgreementPaper {
  readonly alliance: string;
  /** The sides in their order. */
  readonly sides: readonly { readonly party: string; readonly name: string }[];
  readonly version: VersionView;
}

interface Voice extends Reader {
  readonly text: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly moment: (instant: string) => string;
  readonly currency: string;
  readonly timeZone: string;
}

/** The same version, as far as it has come, gives the same bytes in the same language, for either side. */
export function agreementPdf(
  paper: AgreementPaper,
  language: Language,
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const voice = voiceOf(paper, language, catalogue);
  const { version, sides, alliance } = paper;
  const named = voice.text('page.version', { version: version.version });
  const title = `${version.text.title} · ${named}`;
  return makePdf({
    language,
    title,
    author: sides.map(({ name }) => name).join(', '),
    madeAt: lastWord(version),
    orientation: 'portrait',
    margins: [sideMargin, 44, sideMargin, 50],
    style: { fontSize: sizes.text, color: ink },
    content: [
      { text: version.text.title, fontSize: sizes.title, bold: true, isHeading: true },
      {
        text: `${voice.text('page.title')} · ${alliance} · ${named} · ${voice.text(`states.${version.state}`)}`,
        color: quiet,
        margin: [0, 0, 0, 4],
      },
      note(`${voice.text('pdf.between')}: ${sides.map(({ name }) => name).join(' · ')}`),
      ...clauses(clausesBeforeTerms, paper, voice),
      ...termsSection(paper, voice),
      ...clauses(clausesAfterTerms, paper, voice),
      ...examplesSection(paper, voice),
      ...approvalsSection(paper, voice),
      note(voice.text('review.point3')),
      ...proofSection(paper, voice),
    ],
    footer: footer(title, voice.text('pdf.page', { page: pageMark, pages: pagesMark })),
  });
}

function voiceOf({ sides, version }: AgreementPaper, language: Language, catalogue: Catalogue): Voice {
  const speak = speakIn(catalogue, language);
  const { terms } = version;
  const frame = isHashable(terms) && isObject(terms) ? frameOf(terms) : { currency: '', timeZone: 'UTC' };
  const text: Voice['text'] = (key, values) => speak(`agreements.${key}`, values);
  return {
    language,
    text,
    say: (group, code, values) => text(`${group}.${code}`, values),
    company: (party) => sides.find((side) => side.party === party)?.name ?? party,
    moment: (instant) => momentText(instant, language, frame.timeZone),
    ...frame,
  };
}

/** When somebody last did something to the version. */
function lastWord({ proposedAt, signatures, withdrawal }: VersionView): Date {
  const moments = [
    proposedAt,
    ...signatures.map(({ signedAt }) => signedAt),
    ...(withdrawal === null ? [] : [withdrawal.withdrawnAt]),
  ].map((at) => new Date(at).getTime());
  return new Date(Math.max(...moments));
}

function clauses(names: readonly ClauseName[], { version }: AgreementPaper, voice: Voice): readonly Part[] {
  return names.flatMap((name): readonly Part[] => {
    const text = clauseText(version.text, name);
    return text === '' ? [] : [heading(voice.text(`clauses.names.${name}`)), { text }];
  });
}

function termsSection({ version }: AgreementPaper, voice: Voice): readonly Part[] {
  const terms = isHashable(version.terms) ? inWrittenOrder(version.terms) : null;
  const sentences = explainTerms(terms);
  if (sentences === null) return [heading(voice.text('text.terms')), note(voice.text('text.termsInFile'))];
  return [
    heading(voice.text('text.terms')),
    ...sentences.map((sentence): Part => item(sentenceWords(sentence, voice))),
  ];
}

function item(text: string): Part {
  return { columns: [{ text: '–' }, { text }], widths: [10, '*'], gap: 4, margin: [0, 0, 0, 3] };
}

function examplesSection({ version, sides }: AgreementPaper, voice: Voice): readonly Part[] {
  if (version.examples.length === 0) return [];
  const parties = sides.map(({ party }) => party);
  return [
    heading(voice.text('examples.title')),
    ...version.examples.flatMap(({ name, period, events, expected }): readonly Part[] => [
      { text: name, bold: true, margin: [0, 4, 0, 3] },
      ...events.map((event): Part => item(factWords(event, voice, voice))),
      note(voice.text('examples.expectedIn', { month: period })),
      ...expectedWords(expected, parties, voice.currency, voice).map(({ text }): Part => item(text)),
    ]),
  ];
}

function approvalsSection({ version, sides }: AgreementPaper, voice: Voice): readonly Part[] {
  const by = ({ name, party }: { name: string; party: string }) => `${name}, ${voice.company(party)}`;
  const { withdrawal } = version;
  const rows = [
    [voice.text('version.proposed'), `${by(version.proposedBy)}, ${voice.moment(version.proposedAt)}`],
    ...sides.map(({ party, name }) => {
      const signed = version.signatures.find((one) => one.party === party);
      const words =
        signed === undefined
          ? voice.text('version.notYet')
          : `${signed.name}, ${voice.moment(signed.signedAt)}`;
      return [voice.text('version.approvalOf', { company: name }), words];
    }),
    ...(withdrawal === null
      ? []
      : [[voice.text('version.withdrawn'), `${by(withdrawal)}, ${voice.moment(withdrawal.withdrawnAt)}`]]),
  ];
  return [
    { text: '', margin: [0, 12, 0, 0] },
    ...rows.map(
      ([name = '', text = '']): Part => ({
        columns: [{ text: name, color: quiet }, { text }],
        widths: [190, '*'],
        gap: 12,
        margin: [0, 0, 0, 3],
      }),
    ),
  ];
}

function proofSection({ version }: AgreementPaper, voice: Voice): readonly Part[] {
  return [
    heading(voice.text('version.proof')),
    note(voice.text('version.hashHint')),
    { text: `${voice.text('version.hash')}: ${version.hash}`, fontSize: sizes.small },
    ...version.signatures.map(
      ({ party, publicKey, signature }): Part => ({
        text: `${voice.text('version.signatureOf', { company: voice.company(party) })} ${signature} (${voice.text('version.key')} ${publicKey})`,
        fontSize: sizes.small,
        margin: [0, 3, 0, 0],
      }),
    ),
  ];
}
