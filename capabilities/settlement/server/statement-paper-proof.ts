/** The end of a printed statement: what the sides said against it, who approved it, and the hashes that prove it. */
import type { Part } from '#platform/pdf/document.ts';
import { columnHead, heading, note, quiet, rule, sizes, tableTitle } from '#platform/pdf/paper-style.ts';
import type { StatementPaper, Voice } from './statement-paper.ts';

/** A longer reason is cut at the foot of a page: it might be higher than a page. */
const mostRowsTogether = 20;

export function disputesSection({ statement }: StatementPaper, voice: Voice): readonly Part[] {
  if (statement.disputes.length === 0) return [];
  const said = (by: { name: string; party: string; at: string }) =>
    voice.say('pdf.saidBy', { name: by.name, company: voice.company(by.party), at: voice.moment(by.at) });
  const disputes = statement.disputes.map(({ position, reason, by, replies, withdrawn }, index): Part => {
    const about =
      position === null ? voice.say('pdf.wholeStatement') : voice.say('pdf.lineNumber', { position });
    const mark = withdrawn ? ` · ${voice.say('pdf.withdrawn')}` : '';
    return {
      isKeptTogether: reason.length < 1000 && reason.split('\n').length < mostRowsTogether,
      margin: [0, 0, 0, 8],
      stack: [
        // In the first one's stack, so that no page ends with it.
        ...(index === 0 ? [heading(voice.say('pdf.disputes'))] : []),
        {
          text: [
            { text: `${about}${mark}`, bold: true },
            { text: ` · ${said(by)}`, color: quiet },
          ],
        },
        { text: reason },
        ...replies.map(
          (reply): Part => ({
            margin: [14, 2, 0, 0],
            stack: [
              { text: `${voice.say(`pdf.replies.${reply.kind}`)} · ${said(reply.by)}`, color: quiet },
              ...(reply.text === '' ? [] : [{ text: reply.text }]),
            ],
          }),
        ),
      ],
    };
  });
  return disputes;
}

export function approvalsSection({ statement }: StatementPaper, voice: Voice): readonly Part[] {
  if (statement.hash === null) return [];
  const rows = Object.keys(statement.parties).map((party): readonly Part[] => {
    const signed = statement.signatures.find((signature) => signature.party === party);
    if (signed === undefined) {
      return [{ text: voice.company(party) }, { text: voice.say('pdf.notYet'), color: quiet }, { text: '' }];
    }
    return [
      { text: voice.company(party) },
      { stack: [{ text: signed.name }, { text: voice.moment(signed.at), color: quiet }] },
      {
        fontSize: sizes.small,
        text: [
          { text: `${voice.say('pdf.key')} `, color: quiet },
          { text: `${signed.publicKey.slice(0, 16)}…\n` },
          { text: `${voice.say('pdf.signature')} `, color: quiet },
          { text: signed.signature },
        ],
      },
    ];
  });
  return [
    {
      margin: [0, 6, 0, 0],
      table: {
        title: tableTitle(voice.say('pdf.approvals')),
        widths: [130, 120, '*'],
        head: ['side', 'approvedBy', 'signature'].map((name) => columnHead(voice.say(`pdf.${name}`))),
        rows,
        gap: 12,
        padding: 4,
        lineColor: rule,
      },
    },
  ];
}

export function proofSection({ statement, asOf }: StatementPaper, voice: Voice): readonly Part[] {
  const { hash, hashes } = statement;
  const all = [
    ...(hash === null ? [] : [['statement', hash] as const]),
    ['terms', hashes.terms] as const,
    ['rates', hashes.rates] as const,
    ['events', hashes.events] as const,
    ['previous', hashes.previous ?? voice.say('pdf.none')] as const,
  ];
  const rows = all.map(
    ([name, text]): Part => ({
      columns: [
        { text: voice.say(`pdf.hashes.${name}`), color: quiet },
        { text, noWrap: true },
      ].map((part) => ({
        ...part,
        fontSize: sizes.small,
      })),
      widths: [120, '*'],
      gap: 12,
    }),
  );
  const madeFrom = note(voice.say('pdf.madeFrom', { at: voice.moment(asOf.toISOString()) }));
  return [
    {
      isKeptTogether: true,
      stack: [
        heading(voice.say('pdf.proof')),
        note(voice.say(hash === null ? 'pdf.proofOpen' : 'pdf.proofText')),
        ...rows,
        { ...madeFrom, margin: [0, 10, 0, 0] },
      ],
    },
  ];
}
