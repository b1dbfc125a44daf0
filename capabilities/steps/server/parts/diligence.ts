import { listDiligence } from '#capabilities/diligence/server/list-diligence.ts';
import { diligenceSteps } from '../../core/parts/diligence.ts';
import type { ReadPart } from '../read-part.ts';

/** How far those on the shortlist are looked into. */
export const readDiligence: ReadPart = async (tx, { organisation, person, now }) => {
  const { candidates, today } = await listDiligence(tx, organisation, person, now);
  return diligenceSteps(
    candidates.map(({ selection, candidate, begunAt, summary, own }) => ({
      selection: selection.id,
      candidate: candidate.id,
      name: candidate.name,
      begun: begunAt === null ? 'no' : 'yes',
      red: summary.blocking,
      own: {
        open: own.open,
        overdue: own.overdue,
        days:
          own.firstDue === null ? 0 : Math.round((Date.parse(today) - Date.parse(own.firstDue)) / 86_400_000),
      },
    })),
  );
};
