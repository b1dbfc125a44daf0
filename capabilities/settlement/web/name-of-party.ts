/** The company behind a party's name. */
export function nameOfParty(
  party: string,
  sides: readonly { readonly party: string; readonly name: string }[],
): string {
  return sides.find((side) => side.party === party)?.name ?? party;
}
