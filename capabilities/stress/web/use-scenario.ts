/** The scenario as it is typed, kept on this device so that a reload or another page takes nothing of it away. */
import { useState } from 'react';
import { useActing } from '#platform/web/acting.tsx';
import type { BasisAnswer } from '../core/contract.ts';
import type { TypedDeparture, TypedScenario } from '../core/typed-scenario.ts';

/** One who leaves altogether next month, with the notice of the contract. */
export function departureOf(who: string): TypedDeparture {
  return { who, month: '1', cut: '100', ramp: '', notice: '' };
}

export interface ScenarioEntry {
  readonly typed: TypedScenario;
  readonly change: (part: Partial<TypedScenario>) => void;
}

export function useScenario({ by, income }: BasisAnswer): ScenarioEntry {
  const { organisation } = useActing();
  const place = `entente.draft.stress.${organisation.id}.${by}`;
  const [typed, setTyped] = useState<TypedScenario>(() => {
    const [largest] = income;
    const departures = largest === undefined ? [] : [departureOf(largest.name)];
    return { departures, chances: {}, draws: '', seed: '', ...kept(place) };
  });
  return {
    typed,
    change: (part) => {
      const changed = { ...typed, ...part };
      setTyped(changed);
      keep(place, changed);
    },
  };
}

function kept(place: string): Partial<TypedScenario> {
  try {
    const before: Partial<TypedScenario> = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    return before;
  } catch {
    return {};
  }
}

function keep(place: string, typed: TypedScenario): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(typed));
  } catch {
    // The device keeps no more: what is typed stays on the page alone.
    sessionStorage.removeItem(place);
  }
}
