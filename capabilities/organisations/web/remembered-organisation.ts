/** The organisation last acted for on this device: the one to open next time. */
const key = 'entente.organisation';

export function rememberOrganisation(id: string): void {
  localStorage.setItem(key, id);
}

export function rememberedOrganisation(): string | null {
  return localStorage.getItem(key);
}
