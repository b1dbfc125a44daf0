/**
 * The organisation last acted for on this device: the one to open next time. That there is one, even an empty one, says
 * that someone is likely to be signed in, so that a first visitor's page need not ask the server who they are.
 */
const key = 'entente.organisation';

export function rememberOrganisation(id: string): void {
  localStorage.setItem(key, id);
}

export function rememberedOrganisation(): string | null {
  return localStorage.getItem(key);
}

export function rememberSession(): void {
  localStorage.setItem(key, localStorage.getItem(key) ?? '');
}

export function forgetSession(): void {
  localStorage.removeItem(key);
}
