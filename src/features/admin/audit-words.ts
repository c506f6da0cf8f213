import type { Path } from '@/types/kernel/contract'
import type { ErrorCode } from '@/types/kernel/errors'
import { sentences } from '@/types/kernel/errors'
import { ROLES } from '@/types/kernel/roles'

/** What happened, as one would tell it. Reads that leave no event are not listed. */
const ACTIONS: Partial<Record<Path, string>> = {
  'activity.create': '新建活动',
  'activity.update': '修改活动',
  'activity.publish': '发布活动',
  'activity.callOff': '取消活动',
  'activity.open': '打开活动',
  'activity.desk': '看活动安排',
  'registration.create': '报名',
  'registration.cancel': '取消报名',
  'registration.list': '看报名名单',
  'checkin.self': '自己签到',
  'checkin.tick': '签到',
  'kiosk.tick': '在自助签到屏上签到',
  'checkin.undo': '撤销签到',
  'checkin.walkIn': '记现场来的人',
  'checkin.heads': '只记人数',
  'checkin.paper': '照纸质表补签',
  'checkin.candidates': '查同名的人',
  'places.takeOff': '替人取消报名',
  'offline.lease': '下载签到名单',
  'offline.replay': '补传没信号时的签到',
  'offline.settle': '核对补传的签到',
  'offline.revoke': '收回一部手机的名单',
  'series.create': '新建系列',
  'series.update': '修改系列',
  'series.fill': '接着建系列里的场次',
  'series.addOne': '系列里加一场',
  'online.set': '写直播、回放和线上人数',
  'programme.set': '改年度场次计划',
  'catalogue.create': '名录里加一条',
  'catalogue.update': '改名录',
  'catalogue.retire': '停用或恢复名录里的一条',
  'catalogue.revealPhone': '看名录里的完整电话',
  'dossier.save': '写活动档案',
  'dossier.ask': '报请活动方案',
  'dossier.decide': '答复活动方案',
  'dossier.count': '清点器材',
  'dossier.hear': '记现场听到的话',
  'dossier.addNote': '写改进意见',
  'dossier.dropNote': '删一条记录',
  'dossier.end': '写实际结束时间',
  'dossier.addPhoto': '存活动照片',
  'dossier.markPhoto': '标不愿出镜',
  'dossier.dropPhoto': '删活动照片',
  'rollcall.setUp': '安排点名和车辆',
  'rollcall.seat': '安排谁坐哪辆车',
  'rollcall.fill': '自动分车',
  'rollcall.phone': '点名时看电话',
  'print.busList': '打印上车名单',
  'grant.claimFirst': '首次认领管理员',
  'grant.invite': '邀请同事',
  'grant.accept': '接受邀请',
  'grant.withdraw': '收回身份',
  'grant.list': '看工作人员',
  'leader.put': '改组长的组员',
  'leader.enrol': '组长替人报名',
  'leader.cancel': '组长替人取消',
  'lists.inbox': '准备传名单表格',
  'message.granted': '答应微信提醒',
  'message.told': '打电话告诉了本人',
  'message.resume': '恢复发通知',
  'org.create': '新建机构',
  'org.update': '修改机构',
  'org.get': '看机构资料',
  'person.introduce': '登记姓名电话',
  'person.update': '修改资料',
  'person.leave': '不再替人办理',
  'person.list': '看人员名单',
  'person.get': '看人员资料',
  'person.confirm': '核对身份',
  'person.link': '关联家人微信',
  'person.unlink': '断开家人微信',
  'person.merge': '合并重复档案',
  'person.unmerge': '撤销合并',
  'person.giveCode': '给代办号码',
  'person.useCode': '使用代办号码',
  'person.revealPhone': '看完整电话',
  'settings.get': '看设置',
  'settings.update': '修改设置',
  'audit.list': '看操作记录',
  'print.inbox': '准备传照片',
  'print.dossier': '打印活动档案',
  'print.keepPhoto': '存照片',
}

export const actionWords = (action: string): string => ACTIONS[action as Path] ?? action

/** By which right: a role, the person herself, or a family member. */
export const standingWords = (as: string): string => {
  if (as in ROLES) return ROLES[as as keyof typeof ROLES].label
  return { self: '本人', proxy: '家人代办', member: '本人', anyone: '任何人', nobody: '没有权限' }[as] ?? as
}

const isCode = (result: string): result is ErrorCode => result in sentences

export const resultWords = (result: string): string => {
  if (result === 'ok') return '成功'
  return isCode(result) ? sentences[result] : result
}
