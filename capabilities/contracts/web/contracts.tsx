/** The register of contracts: what falls due, whom we depend on without one, and all that are on record. */
import { type ReactNode, useState } from 'react';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { useSearchValues, useSetSearchValues } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import type { ContractsAnswer } from '../core/contract.ts';
import { kinds } from '../core/contract-terms.ts';
import { type Contract, useAnswer, useContracts } from './api.ts';
import { ContractForm, type FormOf } from './contract-form.tsx';
import { ContractTable } from './contract-table.tsx';
import { DueList } from './due-list.tsx';
import { Missing } from './missing.tsx';
import { RemovedContracts } from './removed-contracts.tsx';
import { useTexts } from './texts.ts';

/** Which form is open, if any. */
type Opened = FormOf | null;

export function Contracts(): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('member');
  const contracts = useContracts();
  const search = useSearchValues();
  const setSearch = useSetSearchValues();
  const asked = kinds.find((kind) => kind === search.kind);
  const [opened, setOpened] = useState<Opened>(
    search.with === undefined ? null : { kind: asked ?? 'customer', counterparty: search.with },
  );
  const close = () => {
    setOpened(null);
    if (search.with !== undefined) setSearch({ kind: null, with: null });
  };
  return (
    <Page
      title={texts('title')}
      purpose={texts('purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      action={
        <Action refusal={refusal} onClick={() => setOpened({ kind: 'customer', counterparty: '' })}>
          {texts('add')}
        </Action>
      }
    >
      <Answered of={contracts}>{(answer) => <Register answer={answer} onOpen={setOpened} />}</Answered>
      {opened !== null && refusal === null && <ContractForm of={opened} onClose={close} />}
    </Page>
  );
}

function Register(props: {
  readonly answer: ContractsAnswer;
  readonly onOpen: (of: FormOf) => void;
}): ReactNode {
  const texts = useTexts();
  const coverage = useAnswer('GET /api/v1/contracts/coverage', {});
  const { answer, onOpen } = props;
  const isEmpty = answer.contracts.length === 0;
  return (
    <>
      {isEmpty ? (
        <Empty title={texts('empty.title')} example={<p>{texts('empty.example')}</p>}>
          {texts('empty.text')}
        </Empty>
      ) : (
        <DueList answer={answer} />
      )}
      {coverage.data !== undefined && (
        <Missing coverage={coverage.data} onRecord={(kind, counterparty) => onOpen({ kind, counterparty })} />
      )}
      {!isEmpty && (
        <ContractTable
          contracts={answer.contracts}
          coverage={coverage.data ?? null}
          onChange={(contract: Contract) => onOpen({ contract })}
        />
      )}
      <RemovedContracts removed={answer.removed} />
    </>
  );
}
