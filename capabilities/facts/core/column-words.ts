/**
 * What columns of sales are called in files, in English, Vietnamese, Chinese and Dutch, the commonest first. Written as
 * `headerWords` leaves them: lower case, without marks, words parted by one blank.
 */
import type { SaleField } from './fields.ts';

/** Lower case, without diacritics (đ is d), `orderDate` and `order_date` as `order date`. */
export function headerWords(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const columnWords: Readonly<Record<SaleField, readonly string[]>> = {
  date: words(`date, sale date, sales date, order date, invoice date, transaction date, posting date, document date,
    booking date, won date, closing date, sold at, sold on, ordered at, order time, day,
    ngay, ngay ban, ngay ban hang, ngay hoa don, ngay dat hang, ngay chung tu, ngay hach toan, ngay giao dich, thoi gian,
    日期, 销售日期, 订单日期, 开票日期, 发票日期, 交易日期, 下单日期, 成交日期, 业务日期, 单据日期, 下单时间, 时间,
    datum, verkoopdatum, orderdatum, factuurdatum, boekdatum, boekingsdatum, transactiedatum, besteldatum, leverdatum`),
  amount:
    words(`amount, net amount, sales amount, sale amount, line amount, line total, total amount, invoice amount,
    order amount, order total, gross amount, revenue, net revenue, turnover, sales, net sales, income, total, value,
    sales value, order value, amount due, subtotal, price total,
    so tien, thanh tien, doanh thu, doanh so, tong tien, tong cong, tong gia tri, gia tri, tri gia, tien hang, gia tri don hang,
    金额, 销售额, 销售金额, 订单金额, 总金额, 合计金额, 开票金额, 收入, 营业额, 营收, 价税合计, 合计, 总计, 总价, 实收金额,
    bedrag, omzet, netto bedrag, nettobedrag, bruto bedrag, brutobedrag, verkoopbedrag, regelbedrag, regeltotaal, factuurbedrag,
    orderbedrag, totaalbedrag, totaal bedrag, totaal, netto omzet, netto, verkoopwaarde, waarde`),
  currency: words(`currency, currency code, ccy, cur, curr, iso currency,
    tien te, loai tien, loai tien te, don vi tien te, ma tien te, ngoai te, nguyen te,
    币种, 货币, 币别, 货币代码, 货币单位, 结算币种,
    valuta, valutacode, munt, muntsoort, munteenheid`),
  id: words(`id, sale id, sales id, line id, order line id, order line, row id, transaction id, transaction number,
    invoice id, invoice number, invoice no, order id, order number, order no, document number, document no, reference, ref,
    number, no,
    ma, ma don hang, so don hang, ma hoa don, so hoa don, so chung tu, ma giao dich, ma dong, so ct,
    编号, 订单号, 订单编号, 单号, 发票号, 发票号码, 流水号, 交易号, 销售单号, 行号, 单据编号, 单据号,
    nummer, regelnummer, regelid, regel id, ordernummer, orderregel, factuurnummer, transactienummer, boekstuknummer, referentie, kenmerk, verkoopid`),
  customer:
    words(`customer, customer name, client, client name, buyer, account, account name, company, company name, sold to, bill to,
    debtor, customer id, customer code, customer number, client id, consumer,
    khach hang, ten khach hang, khach, ten khach, nguoi mua, ben mua, don vi mua hang, ma khach hang, ten doi tuong, doi tac mua,
    客户, 客户名称, 客户名, 顾客, 买家, 买方, 购货单位, 购方名称, 购买方, 客户编号, 客户代码, 会员,
    klant, klantnaam, naam klant, afnemer, debiteur, debiteurnaam, koper, opdrachtgever, klantnummer, klantcode, debiteurnummer, relatie`),
  channel:
    words(`channel, sales channel, source, lead source, marketing channel, platform, store, shop, outlet, marketplace, origin,
    medium, sales platform, market place,
    kenh, kenh ban, kenh ban hang, kenh phan phoi, nguon, nguon khach, nen tang, san, san thuong mai, cua hang, chi nhanh,
    渠道, 销售渠道, 平台, 来源, 店铺, 门店, 销售平台, 分销渠道,
    kanaal, verkoopkanaal, bron, herkomst, winkel, filiaal, platformnaam, webwinkel`),
  partner:
    words(`partner, partner name, alliance, alliance partner, reseller, agent, distributor, dealer, referral partner, referred by,
    doi tac, ten doi tac, dai ly, nha phan phoi, nguoi gioi thieu, cong tac vien,
    合作伙伴, 伙伴, 合作方, 代理商, 经销商, 分销商, 推荐人,
    partnernaam, wederverkoper, agent, distributeur, tussenpersoon, samenwerkingspartner`),
  product:
    words(`product, product name, item, item name, article, sku, goods, service, product code, product id, item code, item number,
    material, description, item description, product description, product category, category,
    san pham, ten san pham, hang hoa, ten hang, ten hang hoa, mat hang, dich vu, ma san pham, ma hang, nhom hang, ten hang hoa dich vu, dien giai,
    产品, 产品名称, 商品, 商品名称, 货品, 品名, 货物名称, 物料, 物料名称, 服务, 产品编码, 商品编码, 品类, 类别,
    artikel, artikelnaam, productnaam, omschrijving, artikelomschrijving, dienst, artikelnummer, artikelcode, productcode, goederen, artikelgroep, productgroep, categorie`),
  region:
    words(`region, country, sales region, area, territory, market, ship country, country code, land, province, state, city, ship to country,
    khu vuc, vung, vung mien, quoc gia, nuoc, thi truong, tinh, tinh thanh, thanh pho, dia ban,
    地区, 区域, 国家, 市场, 省份, 省, 城市, 大区, 国别, 销售区域,
    regio, land, gebied, verkoopgebied, rayon, provincie, landcode, stad, plaats`),
  supplier:
    words(`supplier, supplier name, vendor, vendor name, manufacturer, maker, producer, brand, supplier id, supplier code, creditor,
    nha cung cap, ten nha cung cap, ncc, nha san xuat, hang san xuat, ben ban, nguoi ban, thuong hieu,
    供应商, 供应商名称, 供货商, 厂家, 厂商, 生产商, 制造商, 供方, 品牌,
    leverancier, leveranciersnaam, leveranciernaam, fabrikant, producent, crediteur, merk`),
};

/** Columns of figures and times that are none of ours, so that `unit price` is not taken for the amount of a sale. */
export const otherColumnWords: readonly string[] =
  words(`quantity, qty, units, pieces, unit price, price, list price, discount, discount amount,
  tax, tax amount, vat, vat amount, cost, cost price, cost of goods, cogs, margin, profit, freight, shipping, exchange rate, rate, percent,
  due date, delivery date, ship date, shipped date, birth date, created at, updated at, year, month, quarter, week,
  so luong, sl, don gia, gia, gia ban, gia von, chiet khau, giam gia, thue, tien thue, thue gtgt, tien thue gtgt, vat, loi nhuan, ty gia, phi van chuyen, han thanh toan, ngay giao hang, nam, thang,
  数量, 单价, 价格, 折扣, 折扣额, 税额, 税率, 成本, 毛利, 利润, 运费, 汇率, 到期日, 交货日期, 发货日期, 年份, 月份,
  aantal, stuks, prijs, stukprijs, eenheidsprijs, korting, btw, btw bedrag, btwbedrag, kostprijs, inkoopprijs, marge, winst, wisselkoers, verzendkosten, vervaldatum, verzenddatum, jaar, maand, kwartaal`);

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}
