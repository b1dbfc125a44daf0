export function Components() {
  return null;
}
