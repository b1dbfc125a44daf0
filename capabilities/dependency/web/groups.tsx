/** Who counts as one, with the ways to change that; told only where there is a group. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Dimension } from '#capabilities/facts/core/fields.ts';
import { listText } from '#kernel/format.ts';
import { useRoleRefusal } from '#platform/web/acting.tsx';
import { Action } from '#platform/web/action.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { useLanguage } from '#platform/web/language.tsx';
import { Section } from '#platform/web/page.tsx';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { useToast } from '#platform/web/toast.tsx';
import type { ControlGroup } from '../core/control.ts';
import { useAnswer, useSend } from './api.ts';
import styles from './dependency.module.css';
import { GroupForm } from './group-form.tsx';
import { useTexts } from './texts.ts';

export function Groups(props: { readonly by: Dimension }): ReactNode {
  const texts = useTexts();
  const { by } = props;
  const groups = useAnswer('GET /api/v1/dependency/groups', { query: { by } });
  const [changing, setChanging] = useState<ControlGroup | null>(null);
  return (
    <Section title={texts('groups.title')} purpose={texts('groups.purpose')}>
      {groups.error && <ProblemNote problem={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data?.groups.length === 0 && <p className={styles.quiet}>{texts('groups.none')}</p>}
      {(groups.data?.groups.length ?? 0) > 0 && (
        <ul className={styles.groups}>
          {groups.data?.groups.map((group) => (
            <GroupLine key={group.group} by={by} group={group} onChange={() => setChanging(group)} />
          ))}
        </ul>
      )}
      {changing && (
        <GroupForm
          by={by}
          start={{ name: changing.group, members: changing.members }}
          onClose={() => setChanging(null)}
        />
      )}
    </Section>
  );
}

function GroupLine(props: {
  readonly by: Dimension;
  readonly group: ControlGroup;
  readonly onChange: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const language = useLanguage();
  const say = useToast();
  const role = useRoleRefusal('member');
  const dissolve = useSend('DELETE /api/v1/dependency/groups');
  const restore = useSend('PUT /api/v1/dependency/groups');
  const { by, group } = props;
  return (
    <li className={styles.group}>
      <span>
        <strong>{group.group}</strong>{' '}
        <span className={styles.quiet}>{listText(group.members, language)}</span>
      </span>
      <span className={styles.marks}>
        <Action
          variant="subtle"
          size="compact-sm"
          explain="tip"
          refusal={role}
          aria-label={texts('groups.change', { group: group.group })}
          onClick={props.onChange}
        >
          {common('actions.edit')}
        </Action>
        {role === null && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={dissolve.isPending}
            aria-label={texts('groups.dissolveOne', { group: group.group })}
            onClick={() =>
              dissolve.mutate(
                { query: { by, group: group.group } },
                {
                  onSuccess: () =>
                    say({
                      text: texts('groups.dissolved', { group: group.group }),
                      undo: () =>
                        restore.mutate({ body: { by, group: group.group, members: [...group.members] } }),
                    }),
                },
              )
            }
          >
            {texts('groups.dissolve')}
          </Button>
        )}
      </span>
      {dissolve.error && <ProblemNote problem={dissolve.error} />}
    </li>
  );
}
