export type NameSearch = (name: string) => boolean;

/** Whether a name holds the words looked for, whatever case and accents: `dien quang` finds `Điện Quang`. */
export function nameSearch(search: string): NameSearch {
  const words = plain(search)
    .split(' ')
    .filter((word) => word !== '');
  return (name) => {
    const text = plain(name);
    return words.every((word) => text.includes(word));
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/g, ' ');
}
