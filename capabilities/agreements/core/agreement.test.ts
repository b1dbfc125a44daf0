import { describe, expect, it } from 'vitest';
import { agreementHash, type VersionFacts, versionStates } from './agreement.ts';
import { canDecide } from './can.ts';
import { decideProposal, type KnownVersion } from './decide-proposal.ts';
import { decideSignature } from './decide-signature.ts';
import { typedDraft } from './test-drafts.ts';
import type { ExampleFault, WorkedExample } from './worked-examples.ts';

const noFaults = () => [];
const parties = ['soft', 'hard'];
const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const version = (number: number, signers: readonly string[] = [], withdrawn = false): VersionFacts => ({
  version: number,
  signatures: signers.map((party, index) => ({ party, signedAt: at(number * 10 + index) })),
  withdrawn,
});

it.each([
  ['nothing signed', [version(1)], ['proposed']],
  ['one side', [version(1, ['hard'])], ['signed_by_one_side']],
  ['both sides', [version(1, ['hard', 'soft'])], ['in_force']],
  ['withdrawn', [version(1, ['hard'], true)], ['withdrawn']],
  ['a later one agreed', [version(2, parties), version(1, parties)], ['in_force', 'superseded']],
  ['a later one proposed', [version(2), version(1, parties)], ['proposed', 'in_force']],
  ['a later one withdrawn', [version(2, ['soft'], true), version(1, parties)], ['withdrawn', 'in_force']],
] as const)('state with %s', (_, versions, states) => {
  expect([...versionStates(versions, parties).values()]).toEqual(states);
});

it('nothing is in force by the signature of an only side, or without any side', () => {
  expect([...versionStates([version(1, ['soft'])], ['soft']).values()]).toEqual(['signed_by_one_side']);
  expect([...versionStates([version(1, ['soft'])], []).values()]).toEqual(['signed_by_one_side']);
});

it('the hash holds text and terms together', () => {
  const text = { title: 'a', scope: 'b', notice: '' };
  const hash = agreementHash(text, { terms: 1 });
  expect(agreementHash({ notice: '', scope: 'b', title: 'a' }, { terms: 1 })).toBe(hash);
  expect(agreementHash({ ...text, scope: 'c' }, { terms: 1 })).not.toBe(hash);
  expect(agreementHash(text, { terms: 2 })).not.toBe(hash);
});

describe('proposing', () => {
  const form = typedDraft;
  const accepted = decideProposal('agreeing', form, parties, [], noFaults);
  const hash = accepted.ok ? accepted.value.hash : '';
  const known = (state: KnownVersion['state'], its = 'other'): KnownVersion => ({
    version: 1,
    state,
    hash: its,
  });

  it('numbers versions from one, withdrawn ones counted', () => {
    expect(accepted).toMatchObject({ ok: true, value: { version: 1 } });
    expect(decideProposal('running', form, parties, [known('withdrawn', hash)], noFaults)).toMatchObject({
      value: { version: 2 },
    });
    expect(decideProposal('running', form, parties, [known('in_force')], noFaults)).toMatchObject({
      value: { version: 2 },
    });
  });

  it.each([
    ['partner_has_not_joined', 'forming', { ...form, title: '' }, []],
    ['agreement_not_valid', 'agreeing', { ...form, title: '' }, [known('proposed')]],
    ['proposal_already_open', 'agreeing', form, [known('proposed')]],
    ['proposal_already_open', 'running', form, [known('signed_by_one_side')]],
    ['nothing_changed', 'running', form, [known('in_force', hash)]],
  ] as const)('is refused: %s', (code, stage, typed, versions) => {
    expect(decideProposal(stage, typed, parties, versions, noFaults)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});

describe('signing', () => {
  const open = { state: 'proposed', hash: 'sha256:a', signedBy: [] } as const;

  it('by the last side puts a version in force', () => {
    expect(decideSignature('agreeing', open, 'hard', parties, open.hash, [])).toEqual({
      ok: true,
      value: 'signed_by_one_side',
    });
    const half = { ...open, state: 'signed_by_one_side', signedBy: ['hard'] } as const;
    expect(decideSignature('agreeing', half, 'soft', parties, open.hash, [])).toEqual({
      ok: true,
      value: 'in_force',
    });
  });

  it.each([
    ['partner_has_not_joined', 'forming', open, open.hash],
    ['version_already_in_force', 'running', { ...open, state: 'in_force' }, open.hash],
    ['version_superseded', 'running', { ...open, state: 'superseded' }, open.hash],
    ['version_withdrawn', 'running', { ...open, state: 'withdrawn' }, open.hash],
    ['already_signed', 'agreeing', { ...open, state: 'signed_by_one_side', signedBy: ['hard'] }, open.hash],
    ['hash_of_another_text', 'agreeing', open, 'sha256:b'],
  ] as const)('is refused: %s', (code, stage, signable, hash) => {
    expect(decideSignature(stage, signable, 'hard', parties, hash, [])).toMatchObject({ refusal: { code } });
  });

  it('is refused with the first example that does not hold, and what differs', () => {
    const example: WorkedExample = { name: 'March', period: '2026-03', events: [], expected: {} };
    const figure = {
      kind: 'figure',
      party: 'soft',
      figure: 'closing',
      expected: '1.00',
      found: '2.00',
    } as const;
    const sign = (...faults: readonly ExampleFault[][]) =>
      decideSignature(
        'agreeing',
        open,
        'hard',
        parties,
        open.hash,
        faults.map((one) => ({ example, faults: one })),
      );
    expect(sign([], []).ok).toBe(true);
    expect(sign([], [figure])).toMatchObject({
      refusal: {
        code: 'example_does_not_hold',
        values: { example: 'March', party: 'soft', figure: 'closing', expected: '1.00', found: '2.00' },
      },
    });
    expect(sign([{ kind: 'fact', fact: 2, code: 'outside-term' }])).toMatchObject({
      refusal: { code: 'example_cannot_be_settled', values: { fact: 2, code: 'outside_term' } },
    });
    expect(sign([{ kind: 'no_statement' }])).toMatchObject({
      refusal: { code: 'example_cannot_be_settled' },
    });
  });

  it('and withdrawing are for open versions alone', () => {
    expect(canDecide('proposed').ok && canDecide('signed_by_one_side').ok).toBe(true);
    expect(canDecide('in_force').ok || canDecide('superseded').ok || canDecide('withdrawn').ok).toBe(false);
  });
});
