import type { Translation } from '#kernel/language.ts';
import type { en } from './en.ts';

export const zhCN: Translation<typeof en> = {
  refusals: {
    sign_in_needed: '请先登录；您的会话已结束或尚未开始。',
    key_not_valid: '此 API 密钥无效：可能输入有误、已过期或已被撤销。请在“设置”的“API 密钥”中新建。',
    foreign_origin: '该请求来自其他网站的页面，未予执行。',
    organisation_not_found: '没有这个组织，或者您不属于该组织。',
    role_too_weak: '您在此处的角色是{held}；此操作至少需要{needed}。请联系本组织的所有者。',
    scope_missing: '此 API 密钥无权执行该操作；缺少权限 {scope}。',
    not_found: '此地址下没有内容。',
    invalid_input: '提交的内容有一部分无法使用。未保存任何内容。',
    body_not_json: '请求正文不是有效的 JSON。',
    text_not_storable: '文本中含有无法保存的字符（U+0000）。请删除后重新提交；未保存任何内容。',
    body_too_large: '请求超过了 {limit} 的上限。',
    idempotency_key_reused: '此 Idempotency-Key 已用于另一个请求。新请求请使用新的键。',
    too_many_requests: '请求过多。请在 {seconds, plural, other {# 秒}}后重试。',
    internal: '系统出现错误。未保存任何内容，请重试。日志编号：{request}。',
    field_required: '此项必填。',
    field_wrong_type: '类型不符；应为：{expected}。',
    field_length_least: '至少填写 {bound} 个字符。',
    field_length_most: '最多填写 {bound} 个字符。',
    field_count_least: '至少需要 {bound} 项。',
    field_count_most: '最多 {bound} 项。',
    field_value_least: '允许的最小值为 {bound}。',
    field_value_most: '允许的最大值为 {bound}。',
    field_not_one_of: '可用的值：{allowed}。',
    field_unknown: '未知字段：{names}。',
    field_no_email: '这不是电子邮件地址；例如：lan@example.com。',
    field_malformed: '填写的格式不符合要求。',
  },
};
