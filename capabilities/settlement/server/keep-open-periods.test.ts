import { describe, expect, it } from 'vitest';
import { keepOpenPeriods } from './keep-open-periods.ts';
import type { OpenFigures } from './settle-open.ts';

/** Figures of an alliance up to a place, with so many bytes of lines. */
function figures(id: string, upTo: bigint, bytes = 0): OpenFigures {
  const basis = { settlement: { id, signed: [], statements: [] }, current: 0, upTo, at: new Date(0) };
  const head = {
    statement: 1,
    period: { from: '2026-03-01', to: '2026-04-01' },
    currency: 'EUR',
    parties: {},
    transfers: [],
    carried: [],
    exceptions: [],
    hashes: {
      terms: 'sha256:',
      rates: 'sha256:',
      events: 'sha256:',
      previous: null,
      statement: 'sha256:',
    },
  } as const;
  const lines = { lineCount: 0, sheets: new Map(), bytes };
  const span = { first: 0, last: 0 };
  return {
    basis,
    window: null,
    periods: [{ basis, span, start: 0, head, payments: [], lines }],
  };
}

/** A settling that goes on until it is told how it ends. */
function held() {
  let begun = 0;
  let end: (figures: OpenFigures) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const begin = () => {
    begun += 1;
    return new Promise<OpenFigures>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  };
  return {
    begin,
    begun: () => begun,
    end: (result: OpenFigures) => end(result),
    fail: (error: Error) => fail(error),
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('keeping figures of open periods', () => {
  it('settles one at a time for an alliance, and all who come meanwhile share it', async () => {
    const keeping = keepOpenPeriods(1000);
    const settling = held();
    const both = [
      keeping.settle('a', 'short', settling.begin),
      keeping.settle('a', 'short', () => Promise.reject(new Error('a second one'))),
    ];
    expect(keeping.find('a')).toBeNull();
    const result = figures('a', 1n);
    settling.end(result);
    expect(await Promise.all(both)).toEqual([result, result]);
    expect(keeping.find('a')).toBe(result);
    expect(settling.begun()).toBe(1);
  });

  it('keeps the latest of each alliance', async () => {
    const keeping = keepOpenPeriods(100_000);
    await keeping.settle('a', 'short', async () => figures('a', 1n));
    await keeping.settle('b', 'short', async () => figures('b', 1n));
    await keeping.settle('a', 'short', async () => figures('a', 2n));
    expect([keeping.find('a')?.basis.upTo, keeping.find('b')?.basis.upTo]).toEqual([2n, 1n]);
  });

  it('knows until when nothing came behind them', async () => {
    const keeping = keepOpenPeriods(100_000);
    await keeping.settle('a', 'short', async () => figures('a', 2n));
    keeping.confirm('a', 1n, new Date(5));
    expect(keeping.find('a')?.basis.at).toEqual(new Date(0));
    keeping.confirm('a', 2n, new Date(5));
    expect(keeping.find('a')?.basis.at).toEqual(new Date(5));
  });

  it('lets long ones go on one after the other, and keeps no short one waiting for them', async () => {
    const keeping = keepOpenPeriods(100_000);
    const [first, second] = [held(), held()];
    const long = [keeping.settle('a', 'long', first.begin), keeping.settle('b', 'long', second.begin)];
    await keeping.settle('c', 'short', async () => figures('c', 1n));
    expect([first.begun(), second.begun()]).toEqual([1, 0]);
    first.end(figures('a', 1n));
    await long[0];
    await turn();
    expect(second.begun()).toBe(1);
    second.end(figures('b', 1n));
    await long[1];
  });

  it('keeps nothing of what fails, tells all who waited, and begins anew for the next', async () => {
    const keeping = keepOpenPeriods(100_000);
    await keeping.settle('a', 'long', async () => figures('a', 1n));
    const settling = held();
    const both = [keeping.settle('a', 'long', settling.begin), keeping.settle('a', 'long', settling.begin)];
    await turn();
    settling.fail(new Error('no connection'));
    for (const one of both) await expect(one).rejects.toThrow('no connection');
    expect(keeping.find('a')).toBeNull();
    await keeping.settle('a', 'long', async () => figures('a', 2n));
    expect(keeping.find('a')?.basis.upTo).toBe(2n);
  });

  it('forgets what was not asked for longest where there is no room, and never the latest', async () => {
    const keeping = keepOpenPeriods(50_000);
    await keeping.settle('a', 'short', async () => figures('a', 1n, 20_000));
    await keeping.settle('b', 'short', async () => figures('b', 1n, 20_000));
    keeping.find('a');
    await keeping.settle('c', 'short', async () => figures('c', 1n, 20_000));
    expect(['a', 'b', 'c'].map((id) => keeping.find(id) !== null)).toEqual([true, false, true]);
    await keeping.settle('d', 'short', async () => figures('d', 1n, 70_000));
    expect(['a', 'c', 'd'].map((id) => keeping.find(id) !== null)).toEqual([false, false, true]);
  });
});
