import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  products: {
    harness: '线束',
    controlBoard: '控制板',
    pressureSensor: '压力传感器',
    temperatureSensor: '温度传感器',
    relay: '继电器模块',
    ledDriver: 'LED 驱动器',
    connectors: '连接器套装',
    gateway: '无线网关',
  },
  regions: {
    northernVietnam: '越南北部',
    southernVietnam: '越南南部',
    china: '中国',
    japanAndKorea: '日本和韩国',
    netherlands: '荷兰',
    restOfEurope: '欧洲其他地区',
    elsewhere: '其他地区',
  },
  channels: { direct: '直销', distributor: '经销商', webShop: '网店', partner: '通过合作伙伴' },
  jointProducts: {
    sensorKit: '温室传感器套装',
    gatewayKit: '网关（含天线）',
    subscription: '气候软件（一年）',
    installation: '安装与培训',
  },
  utrecht: {
    name: '荷兰温室气候传感器',
    goal: '两年内向荷兰和比利时的种植户售出 600 套带气候软件的传感器，使荷兰客户占我们收入的十分之一。',
    title: '温室气候传感器',
    scope:
      '将海防的传感器套装和网关与乌得勒支的气候软件一起销售给欧洲种植户。各方以自己的名义销售，并自行收取自己开具的发票款。汽车用传感器不在合作范围内。',
    notice: '任何一方均可书面提出，提前三个月通知，于月末生效。客户的合同继续有效，直至到期。',
  },
  suzhou: {
    name: '苏州传感器外壳',
    goal: '开发一款适用于我们所有传感器的外壳，并在一年内将其成本降低四分之一。',
    title: '传感器外壳',
    scope: '苏州制造模具和外壳，海防负责电子部分。采用新外壳的传感器由双方在中国和越南销售。',
    notice: '任何一方均可书面提出，提前六个月通知。模具归出资方所有。',
  },
  germany: {
    name: '德国分销',
    goal: '找到一家在不来梅附近有仓库的经销商，并在第一年赢得二十家机械制造商客户。',
  },
  selection: {
    name: '德国经销商',
    purpose:
      '一家汽车制造商占我们收入的 60\u00a0%。如果有一家熟悉德国机械制造商的经销商，两年内他们可以带来 10\u00a0% 的收入。',
    criteria: { warehouse: '仓库与两日内送货', warehouseQuestion: '他们是否备有库存，送货有多快？' },
    notes: {
      weserkamp: '在慕尼黑电子展上认识；当晚就向我们要了价目表。',
      moorbach: '由 Hallerau Messtechnik 推荐，他们同时是双方的客户。',
      tessenow: '在一个元器件平台上找到；一天之内就答复了。',
    },
    evidence: {
      weserkampFit: '向不来梅与汉诺威之间的 140 家机械制造商销售传感器和控制器。',
      weserkampFit2: '他们的产品线恰好缺少我们的压力传感器。',
      weserkampResources: '三名外勤销售，一名应用工程师。',
      weserkampFinance: '年度报表：自有资本占 38\u00a0%，连续六年盈利。',
      weserkampWillingness: '提出自担费用先买 500 件。',
      moorbachResources: '十一家分公司，自有实验室，6000 平方米仓库。',
      moorbachReputation: '我们的两家客户认为他们可靠，但动作慢。',
      moorbachCulture: '决定须经过每季度才开一次会的委员会。',
      moorbachWillingness: '要先看到德国的参考客户；三封邮件没有回复。',
      tessenowFit: '熟悉我们的产品类别，但客户更多是维修厂，而不是机械制造商。',
      tessenowResources: '两个人，一间租来的库房。',
      tessenowFinance: '不公布财务报表；已请其提供银行证明，尚无答复。',
      tessenowCulture: '老板曾在河内住过四年。',
      tessenowWillingness: '愿意把我们的零件放在其目录首位。',
    },
  },
};
