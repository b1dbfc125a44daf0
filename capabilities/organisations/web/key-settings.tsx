/** API keys: what each may do, until when; its text is shown once. */
import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { type RouteAnswer, type Scope, scopes, scopesForCompany, scopesForMaker } from '#kernel/route.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { Answered } from '#platform/web/answered.tsx';
import type { Column } from '#platform/web/column.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Confirm } from '#platform/web/confirm.tsx';
import { CopyText } from '#platform/web/copy-text.tsx';
import { Empty } from '#platform/web/empty.tsx';
import { FieldGroup, Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { Mark } from '#platform/web/marks.tsx';
import { Table } from '#platform/web/table.tsx';
import type { listKeys } from '../core/contract.ts';
import { useAnswer, useSend } from './api.ts';
import { SettingsPage } from './settings-page.tsx';
import { useTexts } from './texts.ts';

type Key = RouteAnswer<typeof listKeys>['keys'][number];

export function KeySettings(): ReactNode {
  const texts = useTexts();
  const refusal = useRoleRefusal('manager');
  const keys = useAnswer('GET /api/v1/keys', {});
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<Key | null>(null);
  const revoke = useSend('DELETE /api/v1/keys/{key}');
  const columns = useMemo<readonly Column<Key>[]>(
    () => [
      { id: 'name', header: texts('keys.name'), kind: 'text', value: (key) => key.name },
      {
        id: 'start',
        header: texts('keys.start'),
        kind: 'text',
        value: (key) => key.start,
        cell: (key) => <code>{key.start}</code>,
      },
      {
        id: 'scopes',
        header: texts('keys.may'),
        kind: 'text',
        value: (key) => key.scopes.map((scope) => texts(`keys.scopes.${scopeNames[scope]}`)).join(', '),
      },
      { id: 'maker', header: texts('keys.maker'), kind: 'text', value: (key) => key.createdBy.name },
      { id: 'created', header: texts('keys.created'), kind: 'day', value: (key) => key.createdAt },
      { id: 'expires', header: texts('keys.expires'), kind: 'day', value: (key) => key.expiresAt },
      {
        id: 'actions',
        header: texts('people.actions'),
        kind: 'actions',
        cell: (key) =>
          key.revokedAt === null ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={texts('keys.revokeOne', { name: key.name })}
              onClick={() => setRevoking(key)}
            >
              {texts('keys.revoke')}
            </Button>
          ) : (
            <Mark>{texts('keys.revoked')}</Mark>
          ),
      },
    ],
    [texts],
  );
  const create = (
    <Action refusal={refusal} leftSection={<Icon name="plus" size={16} />} onClick={() => setCreating(true)}>
      {texts('keys.create')}
    </Action>
  );
  return (
    <SettingsPage title={texts('keys.title')} purpose={texts('keys.purpose')} action={create}>
      <Answered of={keys}>
        {(answer) => (
          <Table
            label={texts('keys.title')}
            columns={columns}
            rows={answer.keys}
            rowId={(key) => key.id}
            phone="stack"
            empty={
              <Empty title={texts('keys.none')} example={<code>{texts('keys.example')}</code>}>
                {texts('keys.noneText')}
              </Empty>
            }
          />
        )}
      </Answered>
      {creating && <CreateKey onClose={() => setCreating(false)} />}
      <Confirm
        opened={revoking !== null}
        onClose={() => setRevoking(null)}
        title={texts('keys.revokeOne', { name: revoking?.name ?? '' })}
        act={texts('keys.revoke')}
        onAct={async () => {
          if (revoking) await revoke.mutateAsync({ params: { key: revoking.id } });
        }}
      >
        {texts('keys.revokeText')}
      </Confirm>
      <p style={{ color: 'var(--e-quiet)' }}>
        <a href="/api/docs">{texts('keys.docs')}</a>
      </p>
    </SettingsPage>
  );
}

/** The message key of a scope: a dot or a colon would part it. */
const scopeNames = {
  'sales:read': 'salesRead',
  'sales:write': 'salesWrite',
  'settlement:read': 'settlementRead',
  'dependency:read': 'dependencyRead',
  'dependency:write': 'dependencyWrite',
  'candidates:read': 'candidatesRead',
  'candidates:write': 'candidatesWrite',
} as const satisfies Record<Scope, string>;

const lifetimes = [30, 90, 365, 730];

function CreateKey(props: { readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const create = useSend('POST /api/v1/keys');
  const initial = {
    name: '',
    days: '365',
    'sales:read': true,
    'sales:write': true,
    'settlement:read': false,
    'dependency:read': false,
    'dependency:write': false,
    'candidates:read': false,
    'candidates:write': false,
  };
  const entry = useEntry({
    initial,
    required: ['name'],
    check: (values) =>
      scopes.some((scope) => values[scope])
        ? []
        : [{ path: 'sales:read', code: 'required', detail: texts('keys.oneScope') }],
  });
  const tick = (scope: Scope) => (
    <Checkbox key={scope} {...entry.tick(scope, texts(`keys.scopes.${scopeNames[scope]}`))} />
  );
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="lg"
      title={texts('keys.create')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
      closeOnClickOutside={create.data === undefined}
      closeOnEscape={create.data === undefined}
    >
      {create.data ? (
        <div style={{ display: 'flex', flexDirection: 'column', gap: 16 }}>
          <p>{texts('keys.shownOnce')}</p>
          <CopyText text={create.data.text} label={texts('keys.text')} />
          <div>
            <Button onClick={props.onClose}>{texts('keys.kept')}</Button>
          </div>
        </div>
      ) : (
        <Form
          of={entry}
          submit={texts('keys.create')}
          send={(values) =>
            create.mutateAsync({
              body: {
                name: values.name,
                scopes: scopes.filter((scope) => values[scope]),
                expiresInDays: Number(values.days),
              },
            })
          }
          onCancel={props.onClose}
        >
          <TextInput
            {...entry.field('name', texts('keys.name'))}
            description={texts('keys.nameHint')}
            maxLength={120}
            data-autofocus
          />
          <FieldGroup title={texts('keys.forCompany')} hint={texts('keys.forCompanyHint')}>
            {scopesForCompany.map(tick)}
          </FieldGroup>
          <FieldGroup title={texts('keys.forMaker')} hint={texts('keys.forMakerHint')}>
            {scopesForMaker.map(tick)}
          </FieldGroup>
          <NativeSelect
            {...entry.field('days', texts('keys.lifetime'))}
            data={lifetimes.map((days) => ({ value: String(days), label: texts('keys.days', { days }) }))}
          />
        </Form>
      )}
    </Modal>
  );
}
