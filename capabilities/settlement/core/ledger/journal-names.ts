/**
 * Parties as the journals of other programs can name them. A name in the terms can be any text; what a program's
 * language does not allow is replaced, and where two parties would have one name the later one gets a number. The
 * journals say the name of the terms beside each account.
 */

/** Parts of hledger account names: no colon, no brackets, no comment sign, single blanks only. */
export function hledgerNames(parties: readonly string[]): ReadonlyMap<string, string> {
  return distinct(parties, ' ', (party) =>
    party
      .normalize('NFC')
      .replaceAll(/[:;()[\]{}=@"|*!]/g, '-')
      .replaceAll(/[\p{Z}\p{C}]+/gu, ' ')
      .trim(),
  );
}

/**
 * Parts of Beancount account names: letters of any script, digits and hyphens, the first an upper-case letter or a
 * digit; scripts without case get an X before them.
 */
export function beancountNames(parties: readonly string[]): ReadonlyMap<string, string> {
  return distinct(parties, '-', (party) => {
    const plain = party
      .normalize('NFC')
      .replaceAll(/[^\p{Lu}\p{Ll}\p{Lo}0-9]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '');
    const [first = '', ...rest] = plain;
    const upper = first.toUpperCase();
    if (first === '') return '';
    return /^[\p{Lu}0-9]$/u.test(upper) ? `${upper}${rest.join('')}` : `X${plain}`;
  });
}

function distinct(
  parties: readonly string[],
  joint: string,
  form: (party: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const party of parties) {
    const formed = form(party);
    const plain = formed === '' ? 'X' : formed;
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain}${joint}${number}`;
    taken.add(name);
    names.set(party, name);
  }
  return names;
}
