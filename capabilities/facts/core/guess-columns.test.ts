import { expect, test } from 'vitest';
import { headerWords } from './column-words.ts';
import { guessColumns } from './guess-columns.ts';

function check(header: readonly string[], rows: readonly (readonly string[])[]): Record<string, string> {
  return Object.fromEntries(
    guessColumns(header, rows).map((guess) => [guess.field, `${header[guess.column]}: ${guess.why}`]),
  );
}

test.each([
  ['orderDate', 'order date'],
  ['Unit_Price', 'unit price'],
  ['Ngày bán', 'ngay ban'],
  ['ĐỐI TÁC', 'doi tac'],
  [' 金额（元） ', '金额 元'],
  ['Bedrag (€)', 'bedrag'],
])('%j is the words %j', (header, words) => {
  expect(headerWords(header)).toBe(words);
});

test('an English order list', () => {
  const header = [
    'id',
    'date',
    'customer',
    'country',
    'city',
    'product',
    'category',
    'supplier',
    'quantity',
    'unit_price',
    'discount',
    'amount',
    'currency',
  ];
  const rows = [
    ['1', '2026-03-05', 'Smith', 'UK', 'Leeds', 'Cap', 'Parts', 'Ha', '2', '5.00', '0.10', '9.00', 'GBP'],
    ['2', '2026-03-06', 'Jones', 'UK', 'York', 'Bolt', 'Parts', 'Ha', '1', '3.00', '0.00', '3.00', 'GBP'],
  ];
  expect(check(header, rows)).toEqual({
    date: 'date: name',
    amount: 'amount: name',
    currency: 'currency: name',
    id: 'id: name',
    customer: 'customer: name',
    product: 'product: name',
    region: 'country: name',
    supplier: 'supplier: name',
  });
});

test('a Vietnamese one', () => {
  const header = [
    'Số hóa đơn',
    'Ngày bán hàng',
    'Tên khách hàng',
    'Mặt hàng',
    'Số lượng',
    'Đơn giá',
    'Thành tiền',
    'Loại tiền',
    'Kênh bán',
    'Khu vực',
    'Nhà cung cấp',
  ];
  const rows = [
    ['HD1', '05/03/2026', 'Công ty A', 'Tụ điện', '2', '100.000', '200.000', 'VND', 'web', 'Bắc', 'X'],
    ['HD2', '15/03/2026', 'Công ty B', 'Điện trở', '1', '50.000', '50.000', 'VND', 'đại lý', 'Nam', 'Y'],
  ];
  expect(check(header, rows)).toEqual({
    date: 'Ngày bán hàng: name',
    amount: 'Thành tiền: name',
    currency: 'Loại tiền: name',
    id: 'Số hóa đơn: name',
    customer: 'Tên khách hàng: name',
    channel: 'Kênh bán: name',
    product: 'Mặt hàng: name',
    region: 'Khu vực: name',
    supplier: 'Nhà cung cấp: name',
  });
});

test('a Chinese one', () => {
  const header = [
    '订单号',
    '销售日期',
    '客户名称',
    '产品',
    '数量',
    '单价',
    '销售金额(元)',
    '币种',
    '销售渠道',
    '地区',
    '合作伙伴',
  ];
  const rows = [
    ['A1', '2026年3月5日', '甲', '电容', '2', '5.00', '10.00', 'CNY', '网店', '江苏', '乙'],
    ['A2', '2026年3月6日', '丙', '电阻', '1', '3.00', '3.00', 'CNY', '门店', '上海', '丁'],
  ];
  expect(check(header, rows)).toEqual({
    date: '销售日期: name',
    amount: '销售金额(元): part_of_name',
    currency: '币种: name',
    id: '订单号: name',
    customer: '客户名称: name',
    channel: '销售渠道: name',
    partner: '合作伙伴: name',
    product: '产品: name',
    region: '地区: name',
  });
});

test('a Dutch one', () => {
  const header = [
    'Factuurnummer',
    'Factuurdatum',
    'Vervaldatum',
    'Debiteurnaam',
    'Artikelomschrijving',
    'Aantal',
    'Stukprijs',
    'BTW',
    'Bedrag excl. BTW',
    'Valuta',
    'Verkoopkanaal',
    'Regio',
  ];
  const rows = [
    [
      'F1',
      '05-03-2026',
      '05-04-2026',
      'Bakker',
      'Condensator',
      '2',
      '5,00',
      '2,10',
      '10,00',
      'EUR',
      'web',
      'Oost',
    ],
    [
      'F2',
      '15-03-2026',
      '15-04-2026',
      'Visser',
      'Weerstand',
      '1',
      '3,00',
      '0,63',
      '3,00',
      'EUR',
      'winkel',
      'West',
    ],
  ];
  expect(check(header, rows)).toEqual({
    date: 'Factuurdatum: name',
    amount: 'Bedrag excl. BTW: part_of_name',
    currency: 'Valuta: name',
    id: 'Factuurnummer: name',
    customer: 'Debiteurnaam: name',
    channel: 'Verkoopkanaal: name',
    product: 'Artikelomschrijving: name',
    region: 'Regio: name',
  });
});

test('content decides where names say nothing', () => {
  const rows = [
    ['x', '05-03-2026', '12.50', 'EUR'],
    ['x', '06-03-2026', '3.00', 'USD'],
  ];
  expect(check(['a', 'b', 'c', 'd'], rows)).toEqual({
    date: 'b: content',
    amount: 'c: content',
    currency: 'd: content',
  });
});

test('a number that repeats is no id, and a good name over the wrong cells is no guess', () => {
  const rows = [
    ['1', 'soon', 'many', '2026-03-05'],
    ['1', 'later', 'few', '2026-03-06'],
  ];
  expect(check(['order id', 'date', 'amount', 'x'], rows)).toEqual({ date: 'x: content' });
});

test('compact dates and amounts of eight digits keep apart', () => {
  const rows = [
    ['20260305', '15000000'],
    ['20260306', '20500000'],
  ];
  expect(check(['ngày', 'doanh thu'], rows)).toEqual({ date: 'ngày: name', amount: 'doanh thu: name' });
});
