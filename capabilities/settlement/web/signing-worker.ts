/**
 * Works out beside the page what an own key is to sign: a statement of a hundred thousand lines takes seconds to settle
 * anew, in which the page must not stand still.
 */
import { headToSign } from '#capabilities/record/core/head-to-sign.ts';
import { hashWorkedOut } from './hash-worked-out.ts';
import type { Asked, WorkedOut } from './worked-out.ts';

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  self.postMessage(workOut(data));
};

function workOut(asked: Asked): WorkedOut {
  try {
    return asked.kind === 'statement'
      ? { kind: 'statement', found: hashWorkedOut(asked.bundle, asked.statement) }
      : { kind: 'record', found: headOf(asked.record) };
  } catch {
    return { kind: 'unreadable' };
  }
}

function headOf(record: string): Extract<WorkedOut, { kind: 'record' }>['found'] {
  const head = headToSign(record);
  return head.ok ? head.value : null;
}
