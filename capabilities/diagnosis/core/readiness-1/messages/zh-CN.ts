import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  title: '准备程度',
  purpose: '公司现在能不能承担一个联盟；如果还不能，先补哪一项。请像合作伙伴看您那样坦率：外人看不到。',
  sections: {
    strength: { title: '核心优势', hint: '合作伙伴看中您什么。' },
    gap: { title: '最紧迫的缺口', hint: '您需要合作伙伴来做什么。' },
    willingness: { title: '分享的意愿', hint: '不付出，就很难得到。' },
    ability: { title: '团队、流程与激励', hint: '谁来做、怎么做、他们得到什么。' },
  },
  questions: {
    strength_words: { text: '您最擅长什么，让合作伙伴想要？', hint: '一句话。' },
    core_strength: {
      text: '除了您自己，还有谁这么说？',
      options: {
        none: '内部还没有定论',
        weak: '我们这么认为，没有问过别人',
        fair: '一部分客户这么说',
        strong: '大多数客户这么说，而且有案例或数据',
      },
    },
    strength_evidence: {
      text: '哪些案例或数据能说明这一点？',
      hint: '客户来信、检测报告、获得的奖项。只有贵公司能看到。',
    },
    gap_words: { text: '哪个缺口必须先补上？', hint: '一句话。' },
    urgent_gap: {
      text: '公司内部对这个缺口有多清楚？',
      options: {
        none: '每个人说的都不一样',
        weak: '知道方向，不清楚具体缺什么',
        fair: '一致认定同一个缺口',
        strong: '一致认定，并且知道它造成多少损失',
      },
    },
    share_information: {
      text: '您愿意分享信息到什么程度？',
      hint: '例如销售数字、客户反馈、积累的经验。',
      low: '什么都不出门',
      high: '目标需要什么就给什么，包括数字',
    },
    share_resources: {
      text: '您愿意投入资源到什么程度？',
      hint: '人员、时间、资金、客户、渠道。',
      low: '日常工作之外什么都不投',
      high: '目标需要的都投，并列入预算',
    },
    resources_offered: {
      text: '您能投入什么？',
      options: {
        customers: '我们的客户和人脉',
        brand: '我们的名声和信誉',
        people: '人员及其时间',
        know_how: '技术诀窍和培训',
        content: '内容和资料',
        channels: '我们的渠道',
        money: '资金',
        none: '以上都没有',
      },
    },
    share_risk: {
      text: '您愿意分担风险到什么程度？',
      hint: '晚一点赚钱，做不成也承担一部分损失。',
      low: '全由对方承担',
      high: '盈亏与共',
    },
    team: {
      text: '您这边由谁负责联盟？',
      options: {
        none: '还没有人',
        weak: '有人兼着做',
        fair: '指定专人，有固定时间',
        strong: '指定专人，有固定时间，并且能做决定',
      },
    },
    team_hours: {
      text: '您这边每周有多少小时用于此事？',
      hint: '所有人合计，按计划而不是按愿望。',
      unit: '小时/周',
    },
    process: {
      text: '合作伙伴能接手您的工作，或把工作交给您吗？',
      options: {
        none: '不能，全在每个人脑子里',
        weak: '每次都要解释很久',
        fair: '能，主要步骤写下来了',
        strong: '能，有书面流程和考核，新人照着做',
      },
    },
    incentives: {
      text: '合作伙伴做成了，您的员工能得到什么？',
      options: {
        none: '没有，甚至吃亏：对方的销售不算他们的',
        weak: '暂时没有，但也不吃亏',
        fair: '计入他们的目标',
        strong: '计入他们的目标和收入',
      },
    },
  },
  contradictions: {
    resources_and_nothing: '既然愿意投入目标所需，就不可能什么都拿不出来',
    team_and_no_hours: '有固定时间的人，每周不会是 0 小时',
  },
};
