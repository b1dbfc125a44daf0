/**
 * The evidence files of one thing: choosing or dropping files, how far each is sent, stopping, the list with who and
 * when, downloading, removing. It knows no capability: what it does, it is given as functions.
 */
import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { bytesText, momentText } from '#kernel/format.ts';
import { Action } from './action.tsx';
import styles from './attachments.module.css';
import type { DownloadedFile, Manner } from './client.ts';
import { useCommonTexts } from './common-texts.ts';
import { Confirm } from './confirm.tsx';
import { saveFile } from './csv.ts';
import { Icon } from './icons.tsx';
import { useLanguage } from './language.tsx';
import { ProblemNote } from './problem-view.tsx';
import { Progress } from './progress.tsx';
import { useToast } from './toast.tsx';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly createdAt: string;
  readonly createdBy: { readonly name: string };
}

export interface AttachmentsProps {
  /** What the files are: "Evidence". Names the list and the button's place. */
  readonly label: string;
  readonly files: readonly Attachment[];
  /** Why nothing may be added or removed now; absent or `null`: it may. */
  readonly refusal?: string | null;
  /** The largest file that is taken, said before and while choosing. */
  readonly mostBytes: number;
  /** Sends the bytes. */
  readonly send: (file: File, manner: Manner) => Promise<{ readonly file: { readonly id: string } }>;
  /** Makes what was sent evidence of this thing. */
  readonly attach: (file: { readonly id: string }) => Promise<unknown>;
  readonly fetchFile: (id: string) => Promise<DownloadedFile>;
  /** Absent where files only ever come. */
  readonly detach?: (id: string) => Promise<unknown>;
}

export interface AttachedFilesProps extends Pick<AttachmentsProps, 'label' | 'files' | 'fetchFile'> {
  readonly onRemove?: (file: Attachment) => void;
}

/** The files alone, each to download. */
export function AttachedFiles(props: AttachedFilesProps): ReactNode {
  const [problem, setProblem] = useState<unknown>(null);
  const { onRemove } = props;
  const download = async (file: Attachment) => {
    setProblem(null);
    try {
      const got = await props.fetchFile(file.id);
      saveFile(got.name, got.content);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      {props.files.length > 0 && (
        <ul className={styles.list} aria-label={props.label}>
          {props.files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              onDownload={() => void download(file)}
              {...(onRemove ? { onRemove: () => onRemove(file) } : {})}
            />
          ))}
        </ul>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  );
}

export function Attachments(props: AttachmentsProps): ReactNode {
  const [removing, setRemoving] = useState<Attachment | null>(null);
  const texts = useCommonTexts();
  const say = useToast();
  const { label, files, fetchFile, detach } = props;
  return (
    <div className={styles.attachments}>
      <AttachedFiles
        {...{ label, files, fetchFile }}
        {...(detach && !props.refusal ? { onRemove: setRemoving } : {})}
      />
      <AddFiles {...props} />
      {detach && (
        <Confirm
          opened={removing !== null}
          onClose={() => setRemoving(null)}
          title={texts('files.removeTitle')}
          act={texts('files.remove')}
          onAct={async () => {
            if (removing === null) return;
            await detach(removing.id);
            say({ text: texts('files.removed', { name: removing.name }) });
          }}
        >
          {texts('files.removeText', { name: removing?.name ?? '' })}
        </Confirm>
      )}
    </div>
  );
}

function FileLine(props: {
  readonly file: Attachment;
  readonly onDownload: () => void;
  readonly onRemove?: () => void;
}): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  const { file, onRemove } = props;
  return (
    <li className={styles.file}>
      <Icon name="file" size={16} />
      <span className={styles.words}>
        <span className={styles.name}>{file.name}</span>
        <span className={styles.quiet}>
          {texts('files.by', {
            size: bytesText(file.sizeBytes, language),
            name: file.createdBy.name,
            when: momentText(file.createdAt, language),
          })}
        </span>
      </span>
      <span className={styles.acts}>
        <Button
          variant="default"
          size="xs"
          aria-label={texts('files.downloadOne', { name: file.name })}
          onClick={props.onDownload}
        >
          {texts('actions.download')}
        </Button>
        {onRemove && (
          <Button
            variant="subtle"
            size="xs"
            aria-label={texts('files.removeOne', { name: file.name })}
            onClick={onRemove}
          >
            {texts('actions.remove')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** A file that is on its way, or could not be taken. */
interface Going {
  readonly file: File;
  readonly part: number;
  readonly problem: unknown;
}

/** Files go one after the other; one that fails stays until it is sent again or left out. */
function AddFiles(props: AttachmentsProps): ReactNode {
  const texts = useCommonTexts();
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const hint = useId();
  const [going, setGoing] = useState<Going | null>(null);
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<readonly File[]>([]);
  const [waiting, setWaiting] = useState<readonly File[]>([]);
  const busy = going !== null && going.problem === null;
  const sendAll = async (files: readonly File[]) => {
    setTooLarge(files.filter(({ size }) => size > props.mostBytes));
    const taken = files.filter(({ size }) => size <= props.mostBytes);
    for (const [index, file] of taken.entries()) {
      setWaiting(taken.slice(index + 1));
      setGoing({ file, part: 0, problem: null });
      const control = new AbortController();
      stop.current = control;
      try {
        const onProgress = (part: number) => setGoing({ file, part, problem: null });
        const sent = await props.send(file, { onProgress, signal: control.signal });
        await props.attach(sent.file);
      } catch (problem) {
        setGoing({ file, part: 0, problem });
        return;
      }
    }
    setGoing(null);
  };
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0 && !props.refusal && !busy) void sendAll([...files]);
  };
  const dragging = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div className={styles.add}>
      {/* Dropping is a help on top of the button, which works without it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => dragging(event, true)}
        onDragLeave={(event) => dragging(event, false)}
        onDrop={(event) => {
          dragging(event, false);
          take(event.dataTransfer.files);
        }}
      >
        <input
          ref={field}
          type="file"
          multiple
          className="e-hidden"
          tabIndex={-1}
          aria-label={texts('files.fieldFor', { label: props.label })}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file can be chosen again after it was changed.
            event.currentTarget.value = '';
          }}
        />
        <Action
          variant="default"
          size="sm"
          loading={busy}
          refusal={props.refusal}
          leftSection={<Icon name="upload" size={16} />}
          aria-describedby={hint}
          onClick={() => field.current?.click()}
        >
          {texts('files.add')}
        </Action>
        {!props.refusal && (
          <span id={hint} className={styles.quiet}>
            {texts('files.most', { size: bytesText(props.mostBytes, language) })}
          </span>
        )}
      </div>
      {busy && (
        <Progress
          label={texts('files.sending', { name: going.file.name })}
          part={going.part < 1 ? going.part : null}
          onStop={() => stop.current?.abort()}
        />
      )}
      {tooLarge.map(({ name, size }) => (
        <p key={name} role="alert" className={styles.fault}>
          <Icon name="high" size={14} />
          {texts('files.tooLarge', {
            name,
            size: bytesText(size, language),
            most: bytesText(props.mostBytes, language),
          })}
        </p>
      ))}
      {going !== null && going.problem !== null && (
        <div className={styles.failed}>
          <p className={styles.name}>{going.file.name}</p>
          <ProblemNote problem={going.problem} onRetry={() => void sendAll([going.file, ...waiting])} />
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setGoing(null);
              void sendAll(waiting);
            }}
          >
            {texts('files.leaveOut')}
          </Button>
        </div>
      )}
    </div>
  );
}
