import { readAlliances } from '#capabilities/alliances/server/read-alliances.ts';
import { allianceSteps } from '../../core/parts/alliances.ts';
import type { ReadPart } from '../read-part.ts';

/** Whether a partner was asked into an alliance. */
export const readAlliancesPart: ReadPart = async (tx, { organisation, now }) => {
  const alliances = await readAlliances(tx, organisation, now);
  return allianceSteps(
    alliances.map(({ id, name, stage, invited }) => ({
      ...{ id, name },
      partner: stage !== 'forming' ? 'there' : invited.length > 0 ? 'invited' : 'nobody',
    })),
  );
};
