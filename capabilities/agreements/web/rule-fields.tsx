/** The rules of a terms file as fields: how sales are shared, which costs, which bonuses. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { Json } from '#kernel/canonical-json.ts';
import { isList, isObject, type JsonObject } from '#kernel/json-places.ts';
import { sayingOf } from '#platform/web/texts.ts';
import { type Steps, valueAt } from '../core/edit-json.ts';
import type { en } from '../core/messages/en.ts';
import { saleFeatures } from '../core/worked-examples.ts';
import { placeWords } from './place-words.ts';
import styles from './terms-editor.module.css';
import { type Choice, PlaceFault, PlaceField, PlaceSelect, placeOf, useEditing } from './terms-fields.tsx';

export function useSideChoices(): readonly Choice[] {
  return useEditing().sides.map(({ party, organisationName }) => ({ value: party, label: organisationName }));
}

function usePerChoices(): readonly Choice[] {
  const { texts } = useEditing();
  return (['period', 'month', 'quarter', 'year', 'life'] as const).map((value) => ({
    value,
    label: texts(`file.per.${value}`),
  }));
}

/** The last of a place's words, with a capital: what a field is called beside its rule. */
function useLabel(): (place: `places.${keyof (typeof en)['places']}`) => string {
  const say = usePlaceTexts();
  return (place) => {
    const words = say(place.replace('places.', ''), {});
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  };
}

const usePlaceTexts = sayingOf('agreements', 'places');

/** The items of a list in the file, each in a frame with its name, and a button for one more. */
export function ItemList(props: {
  readonly steps: Steps;
  readonly add: 'rule' | 'step' | 'cost' | 'bonus';
  readonly fresh: Json;
  readonly item: (steps: Steps, index: number, count: number) => ReactNode;
}): ReactNode {
  const { document, change, sides, texts } = useEditing();
  const { steps } = props;
  const found = valueAt(document, steps);
  const items = found !== undefined && isList(found) ? found : [];
  const write = (next: readonly Json[]) =>
    change(steps, next.length === 0 && (props.add === 'cost' || props.add === 'bonus') ? undefined : next);
  const without = (index: number) => write(items.filter((_, at) => at !== index));
  const up = (index: number) =>
    write(
      items.map((one, at) => (at === index - 1 ? items[index] : at === index ? items[at - 1] : one) ?? one),
    );
  return (
    <>
      <PlaceFault steps={steps} />
      {items.map((_, index) => {
        const place = [...steps, index];
        const name = placeWords(placeOf(place), sides, texts);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is known by its place
          <fieldset key={index} className={styles.item}>
            <legend className={styles.legend}>{name}</legend>
            <PlaceFault steps={place} />
            {props.item(place, index, items.length)}
            <div className={styles.buttons}>
              {props.add === 'rule' && index > 0 && (
                <Button variant="subtle" size="xs" onClick={() => up(index)}>
                  {texts('file.up', { what: name })}
                </Button>
              )}
              <Button variant="subtle" size="xs" onClick={() => without(index)}>
                {texts('file.remove', { what: name })}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <Button variant="default" size="xs" onClick={() => write([...items, props.fresh])}>
          {texts(`file.add.${props.add}`)}
        </Button>
      </div>
    </>
  );
}

/** A share of each side, in per cent. */
export function SplitFields(props: { readonly steps: Steps }): ReactNode {
  const { sides, texts } = useEditing();
  return (
    <>
      <div className={styles.pair}>
        {sides.map(({ party, organisationName }) => (
          <PlaceField
            key={party}
            steps={[...props.steps, party]}
            label={texts('draft.share', { company: organisationName })}
            writing="percent"
          />
        ))}
      </div>
      <PlaceFault steps={props.steps} />
    </>
  );
}

type Way = 'split' | 'tiers' | 'roles' | 'fee';
const ways: readonly Way[] = ['split', 'tiers', 'roles', 'fee'];

export function RuleFields(props: { readonly steps: Steps }): ReactNode {
  const { document, change, texts, sides } = useEditing();
  const label = useLabel();
  const { steps } = props;
  const found = valueAt(document, steps);
  const rule: JsonObject = found !== undefined && isObject(found) ? found : {};
  const way = ways.find((one) => Object.hasOwn(rule, one)) ?? null;
  // What was typed for another way of sharing comes back when one turns back to it.
  const kept = useRef<Partial<Record<Way, JsonObject>>>({});
  const choose = (next: Way) => {
    const { when, ...rest } = rule;
    if (way !== null) kept.current[way] = rest;
    const begun = kept.current[next] ?? freshWay(next, sides);
    change(steps, { ...(when === undefined ? {} : { when }), ...begun });
  };
  return (
    <>
      <NativeSelect
        label={texts('file.way')}
        data={[
          ...(way === null ? [{ value: '', label: '' }] : []),
          ...ways.map((value) => ({ value, label: texts(`file.ways.${value}`) })),
        ]}
        value={way ?? ''}
        onChange={(event) => {
          const next = ways.find((one) => one === event.currentTarget.value);
          if (next !== undefined) choose(next);
        }}
      />
      <div className={styles.pair}>
        <p className={`${styles.part} ${styles.row}`}>{texts('file.several')}</p>
        {saleFeatures.map((feature) => (
          <WhenField key={feature} steps={steps} feature={feature} label={label(`places.${feature}`)} />
        ))}
      </div>
      {way === 'split' && <SplitFields steps={[...steps, 'split']} />}
      {way === 'tiers' && <TierFields steps={[...steps, 'tiers']} />}
      {way === 'roles' && <RoleFields steps={steps} />}
      {way === 'fee' && <FeeFields steps={steps} />}
    </>
  );
}

function freshWay(way: Way, sides: readonly { readonly party: string }[]): JsonObject {
  const split = Object.fromEntries(sides.map(({ party }) => [party, '']));
  const [first] = sides;
  switch (way) {
    case 'split':
      return { split };
    case 'tiers':
      return { tiers: { per: 'year', mode: 'marginal', steps: [{ upTo: '', split }, { split }] } };
    case 'roles':
      return { roles: { source: '', close: '', deliver: '', care: '' }, else: first?.party ?? '' };
    case 'fee':
      return { fee: { to: first?.party ?? '', amount: '' }, rest: split };
  }
}

/** One condition: exact values with commas between them. An empty condition is none. */
function WhenField(props: {
  readonly steps: Steps;
  readonly feature: (typeof saleFeatures)[number];
  readonly label: string;
}): ReactNode {
  const when = [...props.steps, 'when'];
  return <PlaceField steps={[...when, props.feature]} label={props.label} writing="list" />;
}

function TierFields(props: { readonly steps: Steps }): ReactNode {
  const { sides, texts } = useEditing();
  const label = useLabel();
  const per = usePerChoices();
  const { steps } = props;
  const split = Object.fromEntries(sides.map(({ party }) => [party, '']));
  return (
    <>
      <PlaceFault steps={steps} />
      <PlaceSelect steps={[...steps, 'per']} label={label('places.per')} choices={per} />
      <PlaceSelect
        steps={[...steps, 'mode']}
        label={label('places.mode')}
        choices={(['marginal', 'whole'] as const).map((value) => ({
          value,
          label: texts(`file.modes.${value}`),
        }))}
      />
      <ItemList
        steps={[...steps, 'steps']}
        add="step"
        fresh={{ split }}
        item={(place, index, count) => <TierStep steps={place} last={index === count - 1} />}
      />
    </>
  );
}

/** The last tier has no limit; a limit that stands there all the same, or is missing before it, is shown to be mended. */
function TierStep(props: { readonly steps: Steps; readonly last: boolean }): ReactNode {
  const { document, currency, faultAt } = useEditing();
  const label = useLabel();
  const limit = [...props.steps, 'upTo'];
  const shown =
    !props.last || valueAt(document, limit) !== undefined || faultAt(placeOf(limit)) !== undefined;
  return (
    <>
      {shown && (
        <PlaceField steps={limit} label={`${label('places.upTo')} (${currency})`} writing="optionalMoney" />
      )}
      <SplitFields steps={[...props.steps, 'split']} />
    </>
  );
}

function RoleFields(props: { readonly steps: Steps }): ReactNode {
  const { document, change, texts } = useEditing();
  const label = useLabel();
  const sides = useSideChoices();
  const place = [...props.steps, 'roles'];
  const found = valueAt(document, place);
  const entries = found !== undefined && isObject(found) ? Object.entries(found) : [];
  const write = (next: readonly (readonly [string, Json | undefined])[]) =>
    change(
      place,
      Object.fromEntries(next.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
    );
  const freeName = () => {
    let number = entries.length + 1;
    while (entries.some(([role]) => role === `role-${number}`)) number += 1;
    return `role-${number}`;
  };
  return (
    <>
      <PlaceFault steps={place} />
      {entries.map(([role], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its name is what is being typed
        <div key={index} className={styles.pair}>
          <RoleName
            role={role}
            taken={entries.map(([name]) => name)}
            onRename={(name) => write(entries.map(([key, value]) => [key === role ? name : key, value]))}
          />
          <PlaceField steps={[...place, role]} label={texts('file.ofRole', { role })} writing="percent" />
          <div>
            <Button variant="subtle" size="xs" onClick={() => write(entries.filter(([key]) => key !== role))}>
              {texts('file.remove', { what: texts('places.role', { role }) })}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button variant="default" size="xs" onClick={() => write([...entries, [freeName(), '']])}>
          {texts('file.add.role')}
        </Button>
      </div>
      <PlaceSelect steps={[...props.steps, 'else']} label={label('places.otherwise')} choices={sides} />
    </>
  );
}

/** A name that another role has already is kept here until it is one of its own. */
function RoleName(props: {
  readonly role: string;
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
}): ReactNode {
  const { texts } = useEditing();
  const { role, taken } = props;
  const [typed, setTyped] = useState(role);
  const waiting = typed !== role && taken.includes(typed);
  return (
    <TextInput
      label={texts('file.roleName')}
      autoComplete="off"
      value={waiting ? typed : role}
      onChange={(event) => {
        const name = event.currentTarget.value;
        setTyped(name);
        if (!taken.includes(name)) props.onRename(name);
      }}
    />
  );
}

function FeeFields(props: { readonly steps: Steps }): ReactNode {
  const { currency } = useEditing();
  const label = useLabel();
  const sides = useSideChoices();
  const fee = [...props.steps, 'fee'];
  return (
    <>
      <PlaceFault steps={fee} />
      <div className={styles.pair}>
        <PlaceField
          steps={[...fee, 'amount']}
          label={`${label('places.fee')} (${currency})`}
          writing="money"
        />
        <PlaceSelect steps={[...fee, 'to']} label={label('places.to')} choices={sides} />
      </div>
      <p className={styles.part}>{label('places.rest')}</p>
      <SplitFields steps={[...props.steps, 'rest']} />
    </>
  );
}

export function CostFields(props: { readonly steps: Steps }): ReactNode {
  const { document, change, currency, texts } = useEditing();
  const label = useLabel();
  const per = usePerChoices();
  const { steps } = props;
  const cap = [...steps, 'cap'];
  const capped = valueAt(document, cap) !== undefined;
  return (
    <>
      <PlaceField
        steps={[...steps, 'category']}
        label={label('places.category')}
        hint={texts('file.anyCategory')}
        writing="text"
      />
      <SplitFields steps={[...steps, 'split']} />
      {capped ? (
        <>
          <PlaceFault steps={cap} />
          <div className={styles.pair}>
            <PlaceField
              steps={[...cap, 'amount']}
              label={`${label('places.cap')} (${currency})`}
              writing="money"
            />
            <PlaceSelect steps={[...cap, 'per']} label={label('places.per')} choices={per} />
          </div>
          <div>
            <Button variant="subtle" size="xs" onClick={() => change(cap, undefined)}>
              {texts('file.remove', { what: texts('places.cap') })}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button variant="default" size="xs" onClick={() => change(cap, { amount: '', per: 'period' })}>
            {texts('file.add.cap')}
          </Button>
        </div>
      )}
    </>
  );
}

export function BonusFields(props: { readonly steps: Steps }): ReactNode {
  const { currency } = useEditing();
  const label = useLabel();
  const per = usePerChoices();
  const sides = useSideChoices();
  const at = (key: string) => [...props.steps, key];
  return (
    <div className={styles.pair}>
      <PlaceField steps={at('reaches')} label={`${label('places.reaches')} (${currency})`} writing="money" />
      <PlaceSelect steps={at('per')} label={label('places.per')} choices={per} />
      <PlaceField steps={at('amount')} label={`${label('places.amount')} (${currency})`} writing="money" />
      <PlaceSelect steps={at('to')} label={label('places.to')} choices={sides} />
      <PlaceSelect steps={at('from')} label={label('places.from')} choices={sides} />
    </div>
  );
}
