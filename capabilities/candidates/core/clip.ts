/** A text from somebody's file, short enough to stand in a message. */
export function clip(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
