/** Says who counts as one: names found by search are ticked, and the group gets a name. */
import { Checkbox, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { percentText } from '#kernel/format.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { Icon } from '#platform/web/icons.tsx';
import { useLanguage } from '#platform/web/language.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { useAnswer, useSend } from './api.ts';
import styles from './dependency.module.css';
import { useTexts } from './texts.ts';

const shownNames = 12;

interface GroupFormProps {
  readonly by: Dimension;
  /** The counterparty or group one begins with. */
  readonly start: { readonly name: string; readonly members: readonly string[] };
  readonly onClose: () => void;
}

export function GroupForm(props: GroupFormProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const { by, start } = props;
  const put = useSend('PUT /api/v1/dependency/groups');
  const first = start.members.length > 0 ? start.members : [start.name];
  const [members, setMembers] = useState<readonly string[]>(first);
  const entry = useEntry({
    initial: { group: start.name },
    required: ['group'],
    check: ({ group }) =>
      members.some((member) => member !== group.trim())
        ? []
        : [{ path: 'members', code: 'few', detail: texts('groups.few') }],
  });
  const toggle = (name: string, ticked: boolean) =>
    setMembers((before) => (ticked ? [...before, name] : before.filter((member) => member !== name)));
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts('groups.form')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={texts('groups.save')}
        send={({ group }) =>
          put.mutateAsync({ body: { by, group: group.trim(), members: [...members], replaces: start.name } })
        }
        onDone={() => {
          say({ text: texts('groups.saved', { group: entry.values.group.trim() }) });
          props.onClose();
        }}
        onCancel={props.onClose}
      >
        <p className={styles.quiet}>{texts('groups.formPurpose')}</p>
        <Members by={by} chosen={members} onToggle={toggle} />
        <TextInput {...entry.field('group', texts('groups.name'))} description={texts('groups.nameHint')} />
      </Form>
    </Modal>
  );
}

function Members(props: {
  readonly by: Dimension;
  readonly chosen: readonly string[];
  readonly onToggle: (name: string, ticked: boolean) => void;
}): ReactNode {
  const texts = useTexts();
  const language = useLanguage();
  const [sought, setSought] = useState('');
  const [search] = useDebouncedValue(sought.trim(), 300);
  const found = useAnswer(
    'GET /api/v1/dependency/counterparties',
    { query: { by: props.by, all: 'true', limit: shownNames, ...(search === '' ? {} : { search }) } },
    { keepLast: true },
  );
  const others = (found.data?.counterparties ?? []).filter(({ name }) => !props.chosen.includes(name));
  return (
    <fieldset className={styles.members}>
      <legend>{texts('groups.members')}</legend>
      {props.chosen.map((name) => (
        <Checkbox
          key={name}
          checked
          label={name}
          onChange={(event) => props.onToggle(name, event.currentTarget.checked)}
        />
      ))}
      <TextInput
        type="search"
        size="sm"
        label={texts('groups.find')}
        leftSection={<Icon name="search" size={16} />}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <div className={styles.foundNames}>
        {others.map(({ name, share }) => (
          <Checkbox
            key={name}
            checked={false}
            label={`${name} · ${percentText(share, language)}`}
            onChange={(event) => props.onToggle(name, event.currentTarget.checked)}
          />
        ))}
        {others.length === 0 && found.data && (
          <p className={styles.quiet}>{texts('shares.found', { count: 0 })}</p>
        )}
      </div>
    </fieldset>
  );
}
