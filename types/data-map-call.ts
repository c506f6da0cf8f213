import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const calls = entry('personal', '谁在给谁打电话、打得怎样', '本机构和本人社区的工作人员、组长', 24)
const passing = entry(
  'sensitive',
  '听说已去世：谁说的、谁核对的；确认后不再发通知、不再打电话',
  '本机构工作人员',
)

/** What a call told the books about somebody. */
export const PASSING_DATA: Record<string, Entry> = {
  phoneDoubt: entry('personal', '打过去不是本人的号码，等人来改', '本机构工作人员'),
  ...every('passingAt passing deceasedAt', passing),
}

export const CALL_DATA: Record<string, Record<string, Entry>> = {
  calls: {
    ...envelope,
    ...scoped,
    ...every('subject subjectId personId homes claim againAt tries', calls),
  },
}
