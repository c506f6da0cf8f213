/** Every sentence that a refusal shows stands here once, in plain Chinese, and says what to do next. */
export const sentences = {
  INPUT: '有的地方没填对，请看红字改一改',
  FORBIDDEN: '这一页是给工作人员用的。需要帮忙请打电话',
  NOT_FOUND: '没有找到这条内容，可能已经撤下',
  CONFLICT: '刚才有人改过这条内容。您写的还在，请核对后再提交一次',
  BUSY: '现在办理的人多，请稍等再点一次',
  OFFLINE: '手机现在没有网络，请连上网再点一次',
  INTERNAL: '出了点问题，您填的还在。请再点一次，还不行就打电话',
  'PERSON.PHONE_CODE': '没有取到手机号，请自己填写电话',
  'PERSON.TOO_MANY': '一个微信最多替这么多人办理，请打电话找工作人员',
  'PERSON.DUPLICATE': '这位家人已经在名单里了',
  'CODE.WRONG': '这个号码不对或已过期，请向工作人员再要一个',
  'ACTIVITY.NOT_DRAFT': '这场活动已经发布，不用再发布',
  'ACTIVITY.NOT_READY': '还有没填好的地方，请按清单补齐后再发布',
  'ACTIVITY.CALLED_OFF': '这场活动已经取消',
  'ACTIVITY.OVER': '这场活动已经结束',
  'ACTIVITY.CAPACITY_BELOW': '名额不能少于已经报名的人数，请先联系报名的人',
  'REGISTRATION.NOT_NEEDED': '这场不用报名，到时候来就行',
  'REGISTRATION.NOT_OPEN': '还没开始报名，到时间再来点',
  'REGISTRATION.CLOSED': '报名时间已过，请打电话问一问',
  'REGISTRATION.FULL': '名额满了，请打电话问问还能不能加',
  'REGISTRATION.DUPLICATE': '已经报过名了，不用再报',
  'REGISTRATION.NONE': '没有报名，不用取消',
  'REGISTRATION.TOO_LATE': '活动已经开始，去不了请打电话说一声',
  'REGISTRATION.PRESENT': '已经签到了，不能再取消',
  'CHECKIN.NOT_REGISTERED': '还没有报名这场活动',
  'CHECKIN.TOO_EARLY': '还没到签到时间，到时间再来点',
  'CHECKIN.TOO_LATE': '活动已经结束，请找工作人员补签',
  'CHECKIN.NOT_PRESENT': '还没有签到，不用撤销',
  'CHECKIN.SEVERAL': '名单里有几位同名同年的人，请选是哪一位',
  'CHECKIN.HEADS': '人数不能少于零',
  'GRANT.CLAIMED': '管理员已经有人认领，请联系他',
  'GRANT.LAST_ADMIN': '至少要留一位管理员',
  'GRANT.HAVE': '您已经有这个身份了',
  'FILE.TYPE': '请选一张照片（JPG 或 PNG）',
} as const

export type ErrorCode = keyof typeof sentences

/** What the kernel itself may answer to any action. */
export const KERNEL_ERRORS = [
  'INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'BUSY',
  'OFFLINE',
  'INTERNAL',
] as const satisfies readonly ErrorCode[]
export type KernelError = (typeof KERNEL_ERRORS)[number]
