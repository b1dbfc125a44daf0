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
  approach: {
    weserkamp: {
      person: '伊姆克·韦泽坎普，企业主',
      insight:
        '第二代家族企业。由于供应商交期长达十四周，他们的压力传感器订单被大经销商抢走。由伊姆克·韦泽坎普一人决定。',
      value: '在谈价格之前，先借给他们的应用工程师二十个传感器。',
      case: '我们为 Hallerau Messtechnik 把交期从十一周缩短到四周。',
      figure: '去年我们 98\u00a0% 的货按承诺日期送达。',
      call: '她喜欢借用传感器的做法，并问我们在欧洲怎样备货。希望在不来梅见面。',
      place: '不来梅，Überseestadt',
      answers: {
        success: '十家每月采购的新机械制造商。',
        worry: '曾有一家制造商两年后直接卖给他们的客户。',
      },
      summary: '双方都想要德国北部的机械制造商。他们备货，我们培训他们的工程师。他们赢得的客户归他们。',
      decision: '先只做压力传感器，为期一年。',
      promise: '寄送附德文资料的样品',
      why: '他们最合适，也愿意开始。',
    },
    moorbach: {
      person: '延斯·蒂尔曼，产品管理',
      insight: '规模大，行事谨慎。委员会每季度决定一次，六周后开会。他们先要德国的推荐客户。',
      value: '由我们承担费用，在他们自己的实验室比较三种传感器。',
      reference: 'Hallerau Messtechnik 愿意为我们说话：他们同时向双方采购。',
      mail: '发送了在其实验室做比较的提议。',
      call: '他看过邮件。委员会想知道退货怎么处理。他提议视频通话。',
      place: '视频通话',
    },
    tessenow: {
      person: '乌韦·特塞诺，企业主',
      insight: '两个人，认识城里所有的人。他曾在河内生活，想回来做生意。',
      next: '发送面向作坊的价目表',
      call: '聊了很久河内。他要小批量的价格。',
    },
  },
};
