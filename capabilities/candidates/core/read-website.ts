/**
 * The whole address of a website as people write it (`example.com`, `www.example.com/vi`, `https://…`), or `null` where
 * it is none. Only addresses of the web: nothing that could run when somebody follows it.
 */
export function readWebsite(text: string): string | null {
  const wish = text.trim();
  if (wish.length > 300 || /\s/.test(wish)) return null;
  const match = /^(?:(https?):\/\/)?([^/?#@:]+)(:\d{1,5})?([/?#].*)?$/i.exec(wish);
  if (match === null) return null;
  const [, scheme = 'https', host = '', port = '', rest = ''] = match;
  const labels = host.split('.');
  const isHost =
    labels.length >= 2 &&
    labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u.test(label));
  return isHost ? `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${rest}` : null;
}
