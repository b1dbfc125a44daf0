import { expect, test } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';
import type { Encoding } from './reading.ts';
import { bytesToText } from './text-decoder.ts';

/** Writes text in an encoding by looking up what its decoder makes of each byte or pair. */
function encode(text: string, encoding: 'gb18030' | 'windows-1252' | 'windows-1258'): Uint8Array {
  const codes = new Map<string, number[]>();
  const decoder = () => bytesToText(encoding);
  const learn = (bytes: number[]) => {
    const reading = decoder();
    const written = reading.push(new Uint8Array(bytes)) + reading.end();
    if (!codes.has(written)) codes.set(written, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn([byte]);
  if (encoding === 'gb18030') {
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1) learn([lead, trail]);
  }
  const bytes: number[] = [];
  for (const letter of text) {
    const whole = codes.get(letter);
    const parts = whole ?? Array.from(decomposed(letter)).flatMap((part) => codes.get(part) ?? []);
    if (parts.length === 0) throw new Error(`${encoding} has no ${letter}`);
    bytes.push(...parts);
  }
  return new Uint8Array(bytes);
}

/** A Vietnamese letter as Windows-1258 writes it: the vowel with its own mark, then the tone. */
function decomposed(letter: string): string {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const tone = marks.filter((mark) => tones.includes(mark)).join('');
  const own = marks.filter((mark) => !tones.includes(mark)).join('');
  return (base + own).normalize('NFC') + tone;
}

function utf16(text: string, big: boolean, marked: boolean): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  if (marked) codes.unshift(0xfeff);
  return new Uint8Array(codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const texts = {
  english: 'date,customer,amount\n2026-03-05,Smith Ltd,12.50\n',
  dutch: 'datum;klant;bedrag\n05-03-2026;Café Coöperatie België – € 5;12,50\n',
  german: 'datum;kunde;betrag\n05.03.2026;Müller & Söhne Straße;12,50\n',
  french: 'date;client;montant\n05/03/2026;Société Générale à Orléans, hôtel, français;12,50\n',
  portuguese: 'data;cliente;valor\n05/03/2026;Construções São João Ltda, Gonçalves, pão, ações;12,50\n',
  italian: 'data;cliente;importo\n05/03/2026;Società Più Caffè, perché lunedì può, così;12,50\n',
  vietnamese: 'ngày,khách hàng,số tiền\n05/03/2026,Công ty Điện tử Hải Phòng,1.234.567\n',
  vietnameseCapitals: 'NGÀY,KHÁCH HÀNG\n05/03/2026,CÔNG TY CỔ PHẦN HỆ THỐNG ĐIỆN TỬ\n',
  chinese: '日期,客户,金额\n2026年3月5日,苏州硬件有限公司,1234.50\n',
  chineseNames: 'date,customer,amount\n2026-03-05,深圳市华强电子,12.50\n2026-03-06,北京,3.00\n',
};

test.each<[string, Uint8Array, Encoding, string, string]>([
  ['English', utf8(texts.english), 'utf-8', 'only_ascii', texts.english],
  ['UTF-8', utf8(texts.vietnamese), 'utf-8', 'valid_utf8', texts.vietnamese],
  ['UTF-8 with BOM', utf8(`\uFEFF${texts.chinese}`), 'utf-8', 'byte_order_mark', texts.chinese],
  ['UTF-8 of a Mac', utf8(texts.vietnamese.normalize('NFD')), 'utf-8', 'valid_utf8', texts.vietnamese],
  ['UTF-16 LE', utf16(texts.dutch, false, true), 'utf-16le', 'byte_order_mark', texts.dutch],
  ['UTF-16 BE', utf16(texts.chinese, true, true), 'utf-16be', 'byte_order_mark', texts.chinese],
  [
    'UTF-16 LE, no BOM',
    utf16(texts.english, false, false),
    'utf-16le',
    'every_other_byte_is_nul',
    texts.english,
  ],
  [
    'UTF-16 BE, no BOM',
    utf16(texts.english, true, false),
    'utf-16be',
    'every_other_byte_is_nul',
    texts.english,
  ],
  ['GB18030', encode(texts.chinese, 'gb18030'), 'gb18030', 'chinese_pairs', texts.chinese],
  ['GB18030 names', encode(texts.chineseNames, 'gb18030'), 'gb18030', 'chinese_pairs', texts.chineseNames],
  ['Dutch', encode(texts.dutch, 'windows-1252'), 'windows-1252', 'western_letters', texts.dutch],
  ['German', encode(texts.german, 'windows-1252'), 'windows-1252', 'western_letters', texts.german],
  ['French', encode(texts.french, 'windows-1252'), 'windows-1252', 'western_letters', texts.french],
  [
    'Portuguese',
    encode(texts.portuguese, 'windows-1252'),
    'windows-1252',
    'western_letters',
    texts.portuguese,
  ],
  ['Italian', encode(texts.italian, 'windows-1252'), 'windows-1252', 'western_letters', texts.italian],
  [
    'Vietnamese',
    encode(texts.vietnamese, 'windows-1258'),
    'windows-1258',
    'vietnamese_tones',
    texts.vietnamese,
  ],
  [
    'Vietnamese capitals',
    encode(texts.vietnameseCapitals, 'windows-1258'),
    'windows-1258',
    'vietnamese_tones',
    texts.vietnameseCapitals,
  ],
])('%s is detected and read', (_, bytes, encoding, why, text) => {
  expect(detectEncoding(bytes, true)).toEqual({ ok: true, value: { encoding, why } });
  for (const size of [1, 2, 3, 7, bytes.length]) {
    const decoder = bytesToText(encoding);
    let read = '';
    for (let at = 0; at < bytes.length; at += size) read += decoder.push(bytes.subarray(at, at + size));
    expect(read + decoder.end()).toBe(text);
  }
});

test('a character cut at the end of a sample is no fault', () => {
  const bytes = utf8('khách hàng ệ').subarray(0, -1);
  expect(detectEncoding(bytes, false)).toMatchObject({ value: { encoding: 'utf-8', why: 'valid_utf8' } });
  expect(detectEncoding(bytes, true)).not.toMatchObject({ value: { why: 'valid_utf8' } });
  const cut = encode('客户名称金额', 'gb18030').subarray(0, -1);
  expect(detectEncoding(cut, false)).toMatchObject({ value: { encoding: 'gb18030' } });
});

test('a damaged UTF-8 file is still UTF-8', () => {
  const bytes = utf8('Công ty Điện tử Hải Phòng, số tiền, khách hàng, ngày');
  const damaged = new Uint8Array([...bytes, 0xff]);
  expect(detectEncoding(damaged, true)).toMatchObject({ value: { encoding: 'utf-8', why: 'mostly_utf8' } });
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'file_is_empty'],
  ['an XLSX file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'file_is_a_workbook'],
  ['an XLS file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'file_is_a_workbook'],
  ['a PDF', utf8('%PDF-1.7\n'), 'file_is_not_text'],
  ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'file_is_not_text'],
  ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), 'file_is_not_text'],
])('%s is refused', (_, bytes, code) => {
  expect(detectEncoding(bytes, true)).toMatchObject({ ok: false, refusal: { code } });
});
