import type { SignUp } from '@/types/activity'

/** One line under each mode: who gets a place, and how. */
export const SIGN_UP_NOTES: Record<SignUp, string> = {
  none: '不留名单，来的人在门口签到，或者只记人数',
  firstCome: '谁先报谁有名额，满了可以排队',
  lists: '给每个社区几个名额，由社区报上名单，个人不能自己报',
  invite: '先写好邀请谁，名单上的人才能报',
  lottery: '截止前都可以报，截止后由电脑抽签，结果谁都可以核对',
  review: '截止前都可以报，由工作人员一个一个点通过或不通过',
}

/** What a mode asks the organiser for. */
export const asksFor = (signUp: SignUp) => ({
  places: signUp !== 'none',
  /** 什么时候能报. */
  times: signUp !== 'none' && signUp !== 'lists',
  /** Somebody waits, and the first in line moves up. */
  promotion: signUp === 'firstCome' || signUp === 'invite',
})
