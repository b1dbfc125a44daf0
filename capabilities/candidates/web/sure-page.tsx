/** How sure a ranking is: by other methods, under other weights, and when nobody knows the weights. */
import { type ReactNode, useMemo, useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import type { SelectionAnswer } from '../core/contract.ts';
import type { Method } from '../core/method.ts';
import { rankByMethods } from '../core/rank-by-methods.ts';
import { useSelection } from './api.ts';
import { ChanceSection } from './chance-section.tsx';
import { FilesSection } from './files-section.tsx';
import { givenIn } from './given.ts';
import { HoldsSection } from './holds-section.tsx';
import { MethodsSection } from './methods-section.tsx';
import { selectionPath } from './paths.ts';
import { useTexts } from './texts.ts';
import { Verdict } from './verdict.tsx';

export function SurePage(): ReactNode {
  const answer = useSelection();
  return <Answered of={answer}>{(whole) => <Sure whole={whole} />}</Answered>;
}

function Sure({ whole }: { readonly whole: SelectionAnswer }): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const [method, setMethod] = useState<Method>('weighted');
  const { selection, ranking } = whole;
  const request = useMemo(() => givenIn(whole), [whole]);
  const compared = useMemo(() => rankByMethods(request), [request]);
  const chosen = compared.byMethod.find((one) => one.method === method);
  const canAsk = chosen !== undefined && chosen.ranking !== null;
  return (
    <Page
      title={texts('sure.title')}
      purpose={texts('sure.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: selectionPath(organisation.id, selection.id), text: selection.name }}
    >
      {ranking.ranking.every(({ score }) => score === null) ? (
        <Empty title={texts('verdict.noScores')}>{texts('ranking.noneText')}</Empty>
      ) : (
        <>
          <div>
            <Verdict whole={whole} ranking={ranking} tried={false} />
          </div>
          <MethodsSection whole={whole} compared={compared} method={method} onMethod={setMethod} />
          <HoldsSection whole={whole} request={request} />
          {canAsk && <ChanceSection whole={whole} request={request} method={method} />}
          <FilesSection whole={whole} request={request} />
        </>
      )}
    </Page>
  );
}
