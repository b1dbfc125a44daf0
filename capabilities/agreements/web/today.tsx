/** What agreements add to Today: versions that wait for our approval. */
import type { ReactNode } from 'react';
import type { AllianceView } from '#capabilities/alliances/core/contract.ts';
import { useActing } from '#platform/web/acting.tsx';
import { TodayNotice } from '#platform/web/today-notice.tsx';
import { isOpen } from '../core/agreement.ts';
import { useAnswer } from './api.ts';
import { unreadOf } from './comments.tsx';
import { agreementPath } from './paths.ts';
import { nameOfParty } from './plain-terms.tsx';
import { useTexts } from './texts.ts';

export function AgreementsToApprove(): ReactNode {
  const { data } = useAnswer('GET /api/v1/alliances', {}, { everyMillis: 15_000 });
  return data?.alliances
    .filter(({ stage }) => stage !== 'forming')
    .map((alliance) => <OfAlliance key={alliance.id} alliance={alliance} />);
}

function OfAlliance(props: { readonly alliance: AllianceView }): ReactNode {
  return (
    <>
      <ToApprove {...props} />
      <NewComments {...props} />
    </>
  );
}

/** What was said of the agreement and not read yet by whoever looks. */
function NewComments(props: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { alliance } = props;
  const { data } = useAnswer(
    'GET /api/v1/alliances/{alliance}/agreement/comments',
    { params: { alliance: alliance.id } },
    { everyMillis: 15_000 },
  );
  const unread = data === undefined ? [] : unreadOf(data.comments, data.readUpTo);
  const [first] = unread;
  if (first === undefined) return null;
  const company = `${first.name}, ${nameOfParty(first.party, alliance.parties)}`;
  return (
    <TodayNotice
      title={texts('today.comments', { alliance: alliance.name, count: unread.length })}
      text={texts('today.commentsText', {
        company,
        text: shortened(first.text || texts(`comments.did.${first.kind}`)),
      })}
      act={texts('today.readComments')}
      to={agreementPath(organisation.id, alliance.id)}
    />
  );
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > 160 ? `${letters.slice(0, 159).join('')}…` : text;
}

function ToApprove(props: { readonly alliance: AllianceView }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const { alliance } = props;
  const { data } = useAnswer('GET /api/v1/alliances/{alliance}/agreement', {
    params: { alliance: alliance.id },
  });
  const open = data?.versions.find(({ state }) => isOpen(state));
  if (open === undefined || open.signatures.some(({ party }) => party === alliance.ownParty)) return null;
  return (
    <TodayNotice
      title={texts('today.title', { alliance: alliance.name })}
      text={texts('today.text', {
        version: open.version,
        company: nameOfParty(open.proposedBy.party, alliance.parties),
      })}
      act={texts('today.open')}
      to={agreementPath(organisation.id, alliance.id)}
    />
  );
}
