/** When and where a meeting is: setting one, or changing it. */
import { Checkbox, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Form, useEntry } from '#platform/web/form.tsx';
import { useGo } from '#platform/web/go.tsx';
import { useToast } from '#platform/web/toast.tsx';
import { longest } from '../core/approach.ts';
import type { ApproachAnswer } from '../core/contract.ts';
import { type Meeting, usePeople, useSend } from './api.ts';
import styles from './approach-page.module.css';
import { wishOf } from './meeting-wish.ts';
import { meetingPath } from './paths.ts';
import { useTexts } from './texts.ts';

export function MeetingForm(props: {
  readonly approach: ApproachAnswer;
  /** Absent: a new one. */
  readonly meeting?: Meeting;
  readonly onClose: () => void;
}): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const say = useToast();
  const go = useGo();
  const { person, organisation } = useActing();
  const { approach, onClose } = props;
  // As it was when the form was opened: a colleague's change in between is not written over.
  const [meeting] = useState(props.meeting);
  const people = usePeople(meeting?.ourPeople);
  const plan = useSend('POST /api/v1/selections/{selection}/candidates/{candidate}/approach/meetings');
  const change = useSend(
    'PUT /api/v1/selections/{selection}/candidates/{candidate}/approach/meetings/{meeting}',
  );
  const zones = Intl.supportedValuesOf('timeZone');
  const zone = meeting?.timeZone ?? approach.timeZone;
  const entry = useEntry({
    initial: {
      date: meeting?.date ?? '',
      time: meeting?.time ?? '',
      timeZone: zone,
      durationMinutes: String(meeting?.durationMinutes ?? 60),
      place: meeting?.place ?? '',
      link: meeting?.link ?? '',
      ourPeople: meeting?.ourPeople.map(({ id }) => id) ?? [person.id],
      theirPeople: meeting?.theirPeople ?? '',
    },
    required: ['date', 'time'],
    ...(meeting === undefined ? { draft: `approach-meeting-${approach.candidate.id}` } : {}),
  });
  const params = { selection: approach.selection.id, candidate: approach.candidate.id };
  const send = async ({ link, durationMinutes, ...values }: typeof entry.values) => {
    const place = {
      ...values,
      durationMinutes: Number(durationMinutes),
      link: link.trim() === '' ? null : link,
    };
    if (meeting === undefined) return (await plan.mutateAsync({ params, body: place })).meeting.id;
    const body = { ...wishOf(meeting), ...place };
    await change.mutateAsync({ params: { ...params, meeting: meeting.id }, body });
    return null;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={meeting === undefined ? texts('meetings.set') : texts('meeting.edit')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <Form
        of={entry}
        submit={meeting === undefined ? texts('meetings.set') : common('actions.save')}
        send={send}
        onDone={(made) => {
          say({ text: made === null ? common('states.saved') : texts('meetings.isSet') });
          onClose();
          if (made !== null) go(meetingPath(organisation.id, params.selection, params.candidate, made));
        }}
        onCancel={onClose}
      >
        <div className={styles.pair}>
          <TextInput {...entry.field('date', texts('meeting.date'))} type="date" data-autofocus />
          <TextInput {...entry.field('time', texts('meeting.time'))} type="time" />
        </div>
        <div className={styles.pair}>
          <NativeSelect
            {...entry.field('timeZone', texts('meeting.timeZone'))}
            data={zones.includes(zone) ? zones : [zone, ...zones]}
          />
          <TextInput
            {...entry.field('durationMinutes', texts('meeting.duration'))}
            inputMode="numeric"
            maxLength={4}
          />
        </div>
        <TextInput {...entry.field('place', texts('meeting.place'))} maxLength={longest.place} />
        <TextInput
          {...entry.field('link', `${texts('meeting.link')} (${common('actions.optional')})`)}
          description={texts('meeting.linkHint')}
          inputMode="url"
          autoComplete="off"
        />
        <Checkbox.Group {...entry.field('ourPeople', texts('meeting.ours'))}>
          <div className={styles.items}>
            {people.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          {...entry.field('theirPeople', texts('meeting.theirs'))}
          description={texts('meeting.theirsHint')}
          maxLength={longest.people}
          autosize
          minRows={1}
        />
      </Form>
    </Modal>
  );
}
