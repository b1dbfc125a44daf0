/** Documents of earlier formats are read for ever, under the hash they were written with. */
import { expect, it } from 'vitest';
import { rankSelection } from '#capabilities/candidates/core/rank-selection.ts';
import { isUnchanged, readDocument } from './document.ts';

/** As it was written by the first format: scores without files, criteria without thresholds, no judgements. */
const first =
  '{"decision":{"at":"2026-10-02T08:00:00.000Z","by":{"id":"an","name":"An"},"candidate":"a","deciders":[{"id":"an","name":"An"}],"doubts":[],"id":"d","number":1,"supersedes":null,"warnings":[],"why":"They kept every promise."},"diligence":[],"format":"entente decision 1","organisation":{"id":"o","name":"Hai Phong Parts"},"selection":{"acceptability":{"draws":100,"seed":1,"shares":{"a":[0.83,0.17],"b":[0.17,0.83]},"spread":null},"candidates":[{"country":"NL","id":"a","name":"Beacon","note":"","shortlisted":true,"size":30,"source":"trade_fair","version":1,"website":null},{"country":"NL","id":"b","name":"Anchor","note":"","shortlisted":true,"size":30,"source":"trade_fair","version":1,"website":null}],"criteria":[{"direction":"max","id":"fit","mustBeAtLeast":null,"name":"fit","question":null,"template":null,"weight":3},{"direction":"max","id":"means","mustBeAtLeast":null,"name":"means","question":null,"template":null,"weight":1}],"evaluators":[{"id":"an","name":"An"}],"format":"entente selection 1","method":"weighted","ranking":{"excluded":[],"flips":[{"candidate":"b","criterion":null,"toWeight":null,"weight":null}],"ranking":[{"candidate":"a","coverage":1,"high":7.5,"low":7.5,"rank":1,"score":7.5,"spread":{}},{"candidate":"b","coverage":0.75,"high":5.5,"low":3,"rank":2,"score":4,"spread":{}}],"warnings":[],"weights":{"fit":0.75,"means":0.25}},"scores":[{"candidate":"a","criterion":"fit","evaluator":"an","evidence":"Seen at the fair.","value":8,"version":1},{"candidate":"a","criterion":"means","evaluator":"an","evidence":"Seen at the fair.","value":6,"version":1},{"candidate":"b","criterion":"fit","evaluator":"an","evidence":"Seen at the fair.","value":4,"version":1},{"candidate":"b","criterion":"means","evaluator":"an","evidence":"Seen at the fair.","value":null,"version":1}],"selection":{"criteriaVersion":1,"id":"s","name":"A partner","ourSize":20,"purpose":""}}}';
const hashOfFirst = 'sha256:a54bd90153aceb9fbec8a2668cf5f54850fcfd0b9031cc747eabba0792086f3b';

it('a document of the first format is read, ranks as it did, and keeps its hash', () => {
  expect(isUnchanged(first, hashOfFirst)).toBe(true);
  expect(isUnchanged(first.replace('Beacon', 'Beakon'), hashOfFirst)).toBe(false);
  const { decision, selection } = readDocument(first);
  expect(decision.why).toBe('They kept every promise.');
  expect(selection.judgements).toBeNull();
  expect(selection.scores.map(({ files }) => files)).toEqual([[], [], [], []]);
  expect(selection.criteria.map(({ thresholds }) => thresholds)).toEqual([null, null]);
  const again = rankSelection({ ...selection, ourSize: selection.selection.ourSize });
  expect(again).toEqual({ ok: true, value: selection.ranking });
});
