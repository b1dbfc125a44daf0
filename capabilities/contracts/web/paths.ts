/** Addresses of the screens of contracts. */

export function contractsPath(organisation: string): string {
  return `/o/${organisation}/dependency/contracts`;
}

/** The register with the form for a contract with somebody open. */
export function newContractPath(organisation: string, kind: string, counterparty: string): string {
  return `${contractsPath(organisation)}?${new URLSearchParams({ kind, with: counterparty }).toString()}`;
}
