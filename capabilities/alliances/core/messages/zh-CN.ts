import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  stages: { forming: '组建中', agreeing: '协商中', running: '运行中' },
  mail: {
    invitation: {
      subject: '{organisation}邀请{partner}结成联盟',
      text: '您好：\n\n{organisation}的{inviter}邀请{partner}加入联盟“{alliance}”。\n\n联盟的目标：\n{goal}\n\n打开以下链接了解详情并加入（仅可使用一次，{days} 天内有效）：\n{link}\n\n打开链接不会共享您的任何数据。如果您并不知情，无需理会此邮件。\n',
    },
  },
  refusals: {
    alliance_not_found: '没有这个联盟，或者贵组织不是其成员。',
    invitation_not_found: '该邀请不存在。可能是链接不完整；请打开完整链接，或向合作伙伴索取新的邀请。',
    invitation_expired: '该邀请已过期。请向合作伙伴索取新的邀请。',
    invitation_already_used: '该邀请已被使用。如果是您本人使用的，请登录后打开“联盟”。',
    invitation_withdrawn: '该邀请已被撤回。请联系发出邀请的人。',
    invitation_for_another_email: '该邀请是发给 {email} 的。请用该地址登录，或请合作伙伴向您的地址发出邀请。',
    email_already_known: '该电子邮件地址已有账户。请先登录，再加入。',
    password_too_short: '密码有 {length} 个字符，至少需要 {least} 个。几个连在一起的词容易记住。',
    password_too_common: '这个密码容易被猜中。请选用别人不会与您联系起来的词。',
    already_in_alliance: '贵组织已经是该联盟的一方。另一方必须是另一家公司。',
    alliance_is_full: '该联盟双方已齐。如需与其他伙伴合作，请另建联盟。',
    partner_is_a_colleague: '这是同事的地址。请在“设置”的“人员”中邀请同事；合作伙伴应为另一家公司。',
    partner_already_invited: '该地址已有一份有效的邀请。如果链接遗失，请先撤回那份邀请。',
    party_name_not_plain:
      '请使用简短的单词：以小写字母开头，其后为不带音标的小写字母、数字或连字符，最多 30 个字符。例如：hai-phong。',
    party_name_reserved: '“{name}”在网址中另有含义。请换一个词。',
    party_name_taken: '“{name}”是对方在此使用的名称。请换一个词。',
    accountable_person_not_a_member: '请选择贵组织内的人员。',
  },
};
