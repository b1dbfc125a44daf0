import type { Translation } from '#kernel/language.ts';
import { signing } from '../signing-texts/zh-CN.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  page: {
    title: '记录',
    purpose: '双方共享内容的每一次变更，按发生顺序逐条记载。任何人更改、删除或插入条目，都会被发现。',
    none: '还没有任何记录',
    noneText: '从下一次变更起，每一次变更都会为双方记在这里。',
    all: '发生过的事项',
    download: '下载记录',
    number: '序号',
    moment: '时间',
    who: '操作方',
    what: '事项',
    program: '程序',
    signed: '已签名',
    checkTitle: '自行核验',
    checkText:
      '请不时保存该文件。下面的命令无需本服务器即可重新计算每一条，并指出第一处被改动的行；若提供先前保存的文件，还能发现被改写的历史或被截去的结尾。',
    seenTitle: '已阅并签名',
    seenText:
      '各方签名确认自己看到记录的哪一条为止：每批准一份结算单时签一次，也可随时签名。另一方因此持有长期有效的证据。',
    seenBy: '{company} 已签名',
    seenUpTo: '至第 {sequence, number} 条（含）',
    seenNever: '尚未签名',
    sign: '为已阅内容签名',
    signTitle: '签名确认记录至第 {sequence, number} 条？',
    signConfirm:
      '您代表公司签名确认：至第 {sequence, number} 条为止所载即为实际发生的事项。签名本身也会成为一条记录，由双方共同保存。',
    signDone: '记录已签名确认至第 {sequence, number} 条。',
    hash: '最后一条的哈希值',
  },
  actions: {
    alliance_began: '发起联盟',
    alliance_changed: '更改名称或目标',
    accountable_person_named: '指定本方负责人',
    partner_invited: '邀请合作伙伴',
    partner_invitation_withdrawn: '撤回对合作伙伴的邀请',
    party_joined: '加入联盟',
    signing_key_announced:
      '公布其签名所用的密钥：{keptBy, select, organisation {自有密钥，仅由该方持有} other {由服务器保管}}',
    agreement_proposed: '提出协议第 {version} 版',
    agreement_signed: '确认协议第 {version} 版',
    agreement_withdrawn: '撤回或拒绝协议第 {version} 版',
    comment_written: '对协议第 {version} 版写了意见或答复',
    comment_resolved: '将一条协议意见标记为已解决',
    comment_reopened: '重新打开一条协议意见',
    events_pushed: '共享 {events, plural, other {# 条}}销售、退款、成本或付款',
    sharing_policy_changed: '更改了本方共享的内容',
    closing_chosen: '选择各期间是否自动关闭',
    period_closed: '关闭期间 {period}',
    closing_cancelled: '停止关闭期间 {period}',
    statement_approved: '批准 {period} 的结算单',
    statement_disputed: '对 {period} 的结算单提出异议',
    dispute_answered: '回复异议',
    dispute_withdrawn: '撤回异议',
    record_countersigned: '签名确认记录至第 {sequence, number} 条',
  },
  refusals: {
    ...signing,
    alliance_not_found: '没有这个联盟，或者贵组织不是其中一方。',
    record_is_another:
      '本记录第 {sequence, number} 条的哈希值与您提交的不同。请重新载入记录，并与您保存的文件比对。',
    record_not_readable: '这不是记录：其中没有任何一行是记录条目。请提供联盟的 record.jsonl 文件。',
    seen_not_readable: '先前的文件不是记录：其中没有任何一行是记录条目。请提供以前导出的 record.jsonl 文件。',
    seen_of_another_alliance: '先前的文件是另一个联盟的记录。请提供同一记录以前导出的文件。',
  },
};
