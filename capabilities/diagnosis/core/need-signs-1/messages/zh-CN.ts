import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  title: '需求信号',
  purpose:
    '十五个信号，看合作伙伴能否帮上忙：打开新市场、新渠道，或补上自己做不到的能力。请按最近十二个月的情况回答。',
  sections: {
    market: { title: '新市场', hint: '目前还接触不到的地区或客户群。' },
    channel: { title: '新渠道', hint: '通向目标客户的另一条路。' },
    capability: { title: '更多能力', hint: '公司自己还做不好的事。' },
    words: { title: '用您自己的话说' },
  },
  questions: {
    growth_slows: {
      text: '投入的力气不减，增长是否却在放缓？',
      options: {
        no: '没有，增长和以前一样或更快',
        little: '稍微放缓',
        much: '明显放缓',
        fully: '投入不变甚至更多，却停滞或下滑',
      },
    },
    demand_elsewhere: {
      text: '有没有其他地方的客户来询问您的产品？',
      hint: '来自您尚未服务的地区、国家或客户类型。',
      options: {
        no: '没有',
        little: '偶尔有',
        much: '每个月都有，其中一部分勉强能服务',
        fully: '经常有，只能拒绝',
      },
    },
    branch_costs: {
      text: '在当地自设分支机构，固定成本有多重？',
      hint: '第一年的租金、人员、库存和许可费用，与一年的利润相比。',
      options: {
        no: '很轻：不到十分之一，或者不需要设点',
        little: '能承受：不超过三分之一',
        much: '很重：最多相当于全年利润',
        fully: '太重：超过全年利润',
      },
    },
    entry_barriers: {
      text: '如果独自进入，人脉、法律、许可或信任会不会把您挡在门外？',
      options: {
        no: '不会，谁都可以开始',
        little: '要多花几个月',
        much: '要多花一年以上',
        fully: '没有当地人带路就进不去',
      },
    },
    barrier_kinds: {
      text: '具体是哪些？',
      options: {
        network: '认识关键的人',
        law: '法律与税务',
        licence: '许可与认证',
        trust: '客户对新来者的信任',
        other: '其他',
      },
    },
    speed_decides: {
      text: '早点进入有多重要？',
      options: {
        no: '不重要，市场会等',
        little: '早一点更好',
        much: '竞争对手正在进入，一年后会更难',
        fully: '谁先到谁得，几个月内见分晓',
      },
    },
    source_share: {
      text: '最大的平台、渠道或来源带来了多少收入？',
      hint: '单个电商平台、广告网络、经销商或介绍人。不清楚可以不填。',
      unit: '% 收入',
    },
    one_source: {
      text: '有多少收入系于一个平台或一个来源？',
      options: {
        no: '没有任何一个达到 20 %',
        little: '有一个占 20 % 到 30 %',
        much: '有一个占 30 % 到 50 %',
        fully: '有一个超过一半',
      },
    },
    costly_leads: {
      text: '获得一个客户是否越来越贵，或者询盘质量越来越差？',
      options: {
        no: '没有，成本和质量稳定或更好',
        little: '其中一项比一年前稍差',
        much: '两项都变差，或一项明显变差',
        fully: '每个客户的花费都超过能赚回的钱',
      },
    },
    thin_sales_team: {
      text: '销售团队还能接更多客户吗？',
      options: {
        no: '能，还有余力',
        little: '淡季时可以',
        much: '很勉强，询盘要等好几天',
        fully: '不能，全靠老板或一个人在卖',
      },
    },
    wants_sellers: {
      text: '您想通过代理、加盟或联盟推广来销售吗？',
      options: { no: '不想', yes: '想，或正在考虑' },
    },
    no_partner_model: {
      text: '有没有现成的模式？',
      hint: '谁做什么、谁赚多少、按什么规则，都写成文字。',
      options: {
        no: '有，写好了也试过',
        little: '有，写好了还没试',
        much: '只有想法，没写下来',
        fully: '没有，不知道从哪里开始',
      },
    },
    tried_channels: {
      text: '最近两年试过新渠道吗？',
      hint: '例如广告、电商平台、展会、代运营公司。',
      options: { no: '没有', yes: '试过' },
    },
    burned_money: {
      text: '结果怎么样？',
      options: {
        no: '能赚钱',
        little: '收支大致相抵',
        much: '花的比赚的多',
        fully: '亏了不少钱，已经停了',
      },
    },
    owner_decides_all: {
      text: '日常决定有多少必须经过老板？',
      options: {
        no: '很少，别人能定',
        little: '比较大的事',
        much: '大部分',
        fully: '全部；老板不在，工作就停',
      },
    },
    unmeasured_marketing: {
      text: '您知道市场推广带来了什么吗？',
      options: {
        no: '知道，按渠道看客户数和收入',
        little: '按渠道，但只看询盘数',
        much: '只知道有些效果',
        fully: '不知道，只花钱不衡量',
      },
    },
    few_key_people: {
      text: '公司的运转靠多少人撑着？',
      hint: '谁离开一个月，交货或服务就会停？',
      options: {
        no: '没有这样的人，每个人都有人顶替',
        little: '一两个人，有人能顶上',
        much: '一两个人，没人能顶上',
        fully: '好几个人，而且有人可能要走',
      },
    },
    no_standard_process: {
      text: '核心工作有没有书面流程？',
      options: {
        no: '有，新人照着学',
        little: '大部分有，缺一些环节',
        much: '各人有各人的做法',
        fully: '没有，所以常出错、常拖延',
      },
    },
    wants_technology: {
      text: '您想用更多技术或自动化吗？',
      options: { no: '不想，现有的够用', yes: '想' },
    },
    technology_start: {
      text: '知道从哪里开始吗？',
      options: {
        no: '知道，有计划、预算和能做的人',
        little: '有计划，但没有能做的人',
        much: '只有愿望，没有计划',
        fully: '不知道，或者试过但失败了',
      },
    },
    lacking_most: {
      text: '您最缺的是什么？',
      hint: '一句话，就像对团队说的那样。它会出现在结果页上。',
    },
  },
  contradictions: {
    share_and_range: '所填的百分比不在所选的范围内',
  },
};
