/** Beginning an alliance: what it is for, who answers for our side, and our name in it. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { candidatePath } from '#capabilities/candidates/web/paths.ts';
import { useActing, useRoleRefusal } from '#platform/web/acting.tsx';
import { Answered } from '#platform/web/answered.tsx';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo, useSearchValues } from '#platform/web/go.tsx';
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
  const { selection, candidate } = useSearchValues();
  return (
    <Page
      title={texts('begin.title')}
      purpose={texts('begin.purpose')}
      visibility={<Visibility audience={{ kind: 'private' }} />}
      back={{ to: alliancesPath(organisation.id), text: texts('list.title') }}
      width="reading"
    >
      <Answered of={people}>
        {(answer) =>
          selection === undefined || candidate === undefined ? (
            <Begin people={answer.people} from={null} />
          ) : (
            <BeginWith people={answer.people} from={{ selection, candidate }} />
          )
        }
      </Answered>
    </Page>
  );
}

type People = readonly { readonly id: string; readonly name: string }[];

/** With a candidate of one's own in mind; one that has left the list since is not. */
function BeginWith(props: {
  readonly people: People;
  readonly from: { readonly selection: string; readonly candidate: string };
}): ReactNode {
  const { people, from } = props;
  const answer = useAnswer('GET /api/v1/selections/{selection}', { params: { selection: from.selection } });
  return (
    <Answered of={answer}>
      {({ candidates }) => {
        const found = candidates.find(({ id }) => id === from.candidate);
        return <Begin people={people} from={found === undefined ? null : { ...from, name: found.name }} />;
      }}
    </Answered>
  );
}

function Begin(props: {
  readonly people: People;
  readonly from: {
    readonly selection: string;
    readonly candidate: string;
    readonly name: string;
  } | null;
}): ReactNode {
  const texts = useTexts();
  const go = useGo();
  const { from } = props;
  const { organisation, person } = useActing();
  const refusal = useRoleRefusal('manager');
  const create = useSend('POST /api/v1/alliances');
  const [suggested] = useState(() => suggestPartyName(organisation.name));
  const entry = useEntry({
    initial: { name: '', goal: '', party: suggested, accountablePerson: person.id },
    required: ['name', 'goal', 'party'],
    check: ({ party }) => (party === '' ? [] : partyNameFaults(party, [], texts)),
    draft: `new-alliance-${organisation.id}${from === null ? '' : `-${from.candidate}`}`,
  });
  return (
    <Form
      of={entry}
      submit={texts('list.begin')}
      refusal={refusal}
      send={(body) =>
        create.mutateAsync({
          body:
            from === null
              ? body
              : { ...body, candidate: { selection: from.selection, candidate: from.candidate } },
        })
      }
      onDone={({ alliance }) => go(alliancePath(organisation.id, alliance.id))}
      onCancel={() =>
        go(
          from === null
            ? alliancesPath(organisation.id)
            : candidatePath(organisation.id, from.selection, from.candidate),
        )
      }
      beside={<p>{texts('begin.whoSees')}</p>}
    >
      {from !== null && <p>{texts('begin.with', { name: from.name })}</p>}
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
