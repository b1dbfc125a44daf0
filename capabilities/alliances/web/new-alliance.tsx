/** Beginning an alliance: what it is for, who answers for our side, and our name in it. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { Page } from '#platform/web/page.tsx';
import { suggestPartyName } from '../core/party-name.ts';
import { useAnswer, useSend } from './api.ts';
import { partyNameFaults } from './party-name-faults.ts';
import { alliancePath, alliancesPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function NewAlliance(): ReactNode {
  const texts = useTexts();
  const { organisation } = useActing();
  const people = useAnswer('GET /api/v1/people', {});
  return (
    <Page
      title={texts('begin.title')}
      purpose={texts('begin.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: alliancesPath(organisation.id), text: texts('list.title') }}
      width="reading"
    >
      <Answered of={people}>{(answer) => <Begin people={answer.people} />}</Answered>
    </Page>
  );
}

function Begin(props: {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { organisation, person } = useActing();
  const refusal = useRoleRefusal('manager');
  const create = useSend('POST /api/v1/alliances');
  const [suggested] = useState(() => suggestPartyName(organisation.name));
  const entry = useEntry({
    initial: { name: '', goal: '', party: suggested, accountablePerson: person.id },
    required: ['name', 'goal', 'party'],
    check: ({ party }) => (party === '' ? [] : partyNameFaults(party, [], texts)),
    draft: `new-alliance-${organisation.id}`,
  });
  return (
    <Form
      of={entry}
      submit={texts('list.begin')}
      refusal={refusal}
      send={(body) => create.mutateAsync({ body })}
      onDone={({ alliance }) => go(alliancePath(organisation.id, alliance.id))}
      onCancel={() => go(alliancesPath(organisation.id))}
      beside={<p>{texts('begin.whoSees')}</p>}
    >
      <TextInput
        {...entry.field('name', texts('begin.name'))}
        description={texts('begin.nameHint')}
        maxLength={120}
        autoComplete="off"
      />
      <Textarea
        {...entry.field('goal', texts('begin.goal'))}
        description={texts('begin.goalHint')}
        maxLength={2000}
        autosize
        minRows={3}
      />
      <NativeSelect
        {...entry.field('accountablePerson', texts('begin.accountable'))}
        description={texts('begin.accountableHint')}
        data={props.people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        {...entry.field('party', texts('begin.party'))}
        description={texts('begin.partyHint')}
        maxLength={30}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </Form>
  );
}
