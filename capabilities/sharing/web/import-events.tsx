/** Sharing many events from a CSV file or from pasted lines; errors are listed by line, and nothing is half-done. */
import { Button, Modal, Textarea } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { readEvents } from '#capabilities/settlement/core/read-events.ts';
import type { Refusal } from '#kernel/decision.ts';
import { useCommonTexts } from '#platform/web/common-texts.ts';
import { Icon } from '#platform/web/icons.tsx';
import { Visibility } from '#platform/web/marks.tsx';
import { type Fault, problemOf } from '#platform/web/problem.ts';
import { ProblemNote } from '#platform/web/problem-view.tsx';
import { Progress } from '#platform/web/progress.tsx';
import { Table } from '#platform/web/table.tsx';
import { useSend } from './api.ts';
import { inParts } from './in-parts.ts';
import { type FilePlace, placeOf } from './place-of.ts';
import { type AddingProps, willBeShared } from './push-event.tsx';
import styles from './sharing.module.css';
import { useFileTexts, useTexts } from './texts.ts';

const mostMegabytes = 64;

interface EventFile {
  readonly items: readonly unknown[];
  /** The line on which each begins. */
  readonly lines: readonly number[];
}

interface Result {
  readonly accepted: number;
  readonly repeated: number;
  /** Their ids, in the order of the file. */
  readonly conflicting: readonly string[];
}

type PlacedFault = Fault & FilePlace;

type Stage =
  | { readonly at: 'choosing'; readonly fault: string | null }
  | { readonly at: 'ready'; readonly file: EventFile; readonly problem: unknown }
  | { readonly at: 'sharing'; readonly part: number }
  | { readonly at: 'faulty'; readonly faults: readonly PlacedFault[] }
  | { readonly at: 'done'; readonly result: Result };

export function ImportEvents(props: AddingProps): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const [stage, setStage] = useState<Stage>({ at: 'choosing', fault: null });
  const push = useSend('POST /api/v1/alliances/{alliance}/sales');
  const share = async (file: EventFile) => {
    const conflicting: string[] = [];
    const result = { accepted: 0, repeated: 0, conflicting };
    const { alliance } = props;
    const parts = inParts(file.items, alliance.ownParty, alliance.parties);
    for (const [index, part] of parts.entries()) {
      setStage({ at: 'sharing', part: index / parts.length });
      try {
        const answer = await push.mutateAsync({ params: { alliance: alliance.id }, body: part.items });
        result.accepted += answer.accepted;
        result.repeated += answer.repeated;
        for (const { id, outcome } of answer.results) {
          if (outcome === 'conflicting_duplicate') conflicting.push(id);
        }
      } catch (error) {
        const problem = problemOf(error);
        const faults = problem.document.errors;
        if (faults.length === 0) setStage({ at: 'ready', file, problem });
        else {
          const placed = faults.map((fault) => ({
            ...fault,
            ...placeOf(fault.path ?? '', part.first, file.lines),
          }));
          setStage({ at: 'faulty', faults: placed });
        }
        return;
      }
    }
    setStage({ at: 'done', result });
  };
  return (
    <Modal
      opened
      size="xl"
      onClose={props.onClose}
      title={texts('import.title')}
      closeButtonProps={{ 'aria-label': common('actions.close') }}
    >
      <div className={styles.import}>
        {stage.at === 'choosing' && <Choose fault={stage.fault} onStage={setStage} />}
        {stage.at === 'ready' && (
          <>
            <p>{texts('import.ready', { count: stage.file.items.length })}</p>
            {stage.problem !== null && <ProblemNote problem={stage.problem} />}
            <Visibility audience={willBeShared(props.audience)} />
            <div className={styles.buttons}>
              <Button onClick={() => void share(stage.file)}>
                {texts('import.share', { count: stage.file.items.length })}
              </Button>
              <Again onStage={setStage} />
            </div>
          </>
        )}
        {stage.at === 'sharing' && <Progress part={stage.part} label={texts('import.sharing')} />}
        {stage.at === 'faulty' && <Faults faults={stage.faults} onStage={setStage} />}
        {stage.at === 'done' && <Done result={stage.result} onClose={props.onClose} />}
      </div>
    </Modal>
  );
}

function Choose(props: {
  readonly fault: string | null;
  readonly onStage: (stage: Stage) => void;
}): ReactNode {
  const texts = useTexts();
  const fileTexts = useFileTexts();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const refuse = (fault: string) => props.onStage({ at: 'choosing', fault });
  const said = ({ path, code, values }: Refusal) => {
    const known: Readonly<Record<string, string>> = {
      csv_without_header: fileTexts('refusals.csv_without_header', { column: 'id' }),
      csv_column_twice: fileTexts('refusals.csv_column_twice', { column: String(values?.column ?? '') }),
      csv_cells_not_as_header: fileTexts('refusals.csv_cells_not_as_header', {
        found: Number(values?.found ?? 0),
        expected: Number(values?.expected ?? 0),
      }),
    };
    const reason =
      known[code] ?? fileTexts('refusals.csv_not_readable', { reason: String(values?.reason ?? '') });
    const { line } = placeOf(path ?? '', 0, []);
    return line === null ? reason : texts('import.atLine', { line: String(line), reason });
  };
  const read = (text: string) => {
    const found = readEvents(text, 'csv');
    if (!found.ok) return refuse(said(found.refusal));
    const items: unknown = found.value.items;
    if (!Array.isArray(items) || items.length === 0) return refuse(texts('import.empty'));
    props.onStage({ at: 'ready', file: { items, lines: found.value.lines }, problem: null });
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostMegabytes * 1024 * 1024)
      return refuse(texts('import.tooLarge', { limit: String(mostMegabytes) }));
    const text = decoded(await file.arrayBuffer());
    if (text === null) refuse(texts('import.notText'));
    else read(text);
  };
  return (
    <>
      <p>{texts('import.purpose')}</p>
      <figure className={styles.example}>
        <figcaption className={styles.quiet}>{texts('import.example')}</figcaption>
        {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <pre tabIndex={0}>{example}</pre>
      </figure>
      {props.fault !== null && (
        <p role="alert" className={styles.fault}>
          <Icon name="high" size={16} /> {props.fault}
        </p>
      )}
      <div>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv,text/plain"
          className="e-hidden"
          tabIndex={-1}
          aria-label={texts('import.file')}
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{texts('import.choose')}</Button>
      </div>
      <Textarea
        label={texts('import.paste')}
        description={texts('import.pasteHint')}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={12}
      />
      {pasted.trim() !== '' && (
        <div>
          <Button variant="default" onClick={() => read(pasted)}>
            {texts('import.check')}
          </Button>
        </div>
      )}
    </>
  );
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const example = [
  'id,kind,at,amount,currency,tax,product,of',
  '2026-0001,sale,2026-03-05T10:00:00+01:00,1210.00,EUR,210.00,A,',
  '2026-0002,refund,2026-03-09T09:30:00+01:00,121.00,,,,2026-0001',
].join('\n');

function Again(props: { readonly onStage: (stage: Stage) => void }): ReactNode {
  const texts = useTexts();
  return (
    <Button variant="default" onClick={() => props.onStage({ at: 'choosing', fault: null })}>
      {texts('import.again')}
    </Button>
  );
}

function Faults(props: {
  readonly faults: readonly PlacedFault[];
  readonly onStage: (stage: Stage) => void;
}): ReactNode {
  const texts = useTexts();
  return (
    <>
      <p role="alert">{texts('import.faulty', { count: props.faults.length })}</p>
      <Table
        label={texts('import.fault')}
        columns={[
          { id: 'line', header: texts('import.line'), kind: 'number', value: ({ line }) => line },
          { id: 'field', header: texts('import.field'), kind: 'text', value: ({ field }) => field },
          {
            id: 'fault',
            header: texts('import.fault'),
            kind: 'text',
            value: ({ detail }) => detail,
            cell: ({ detail }) => detail,
          },
        ]}
        rows={props.faults}
        rowId={({ path, code }) => `${path} ${code}`}
        empty={null}
        exportName="faults"
        phone="stack"
      />
      <div>
        <Again onStage={props.onStage} />
      </div>
    </>
  );
}

function Done(props: { readonly result: Result; readonly onClose: () => void }): ReactNode {
  const texts = useTexts();
  const common = useCommonTexts();
  const { accepted, repeated, conflicting } = props.result;
  return (
    <>
      <p role="status">{texts('import.result', { accepted, repeated })}</p>
      {conflicting.length > 0 && (
        <p className={styles.fault}>
          {texts('import.conflicts', { count: conflicting.length, ids: shownIds(conflicting) })}
        </p>
      )}
      <div>
        <Button onClick={props.onClose}>{common('actions.close')}</Button>
      </div>
    </>
  );
}

const mostIdsShown = 20;

function shownIds(ids: readonly string[]): string {
  return `${ids.slice(0, mostIdsShown).join(', ')}${ids.length > mostIdsShown ? ', …' : ''}`;
}
