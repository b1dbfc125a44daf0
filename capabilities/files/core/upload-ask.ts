/** The request that sends a chosen file: as plain bytes whatever it is, its name and type beside them. */
export function uploadAsk<Content>(file: {
  readonly name: string;
  readonly type: string;
  slice(start: number, end: number, type: string): Content;
  readonly size: number;
}): { readonly query: { readonly name: string; readonly type: string }; readonly body: Content } {
  const name = file.name.replaceAll(notInNames, '_').trim().slice(-200) || '_';
  const type = file.type.length <= 120 ? file.type : '';
  return { query: { name, type }, body: file.slice(0, file.size, 'application/octet-stream') };
}

/** Control characters, slashes, and characters that turn the direction of writing. */
const notInNames = /[\p{Cc}/\\\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a name can be a file's as it stands. */
export function isFileName(name: string): boolean {
  return name.search(notInNames) < 0;
}
