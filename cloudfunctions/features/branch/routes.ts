import { branch } from '@/types/branch'

import { implement } from '@/cloudfunctions/kit/context'

import { addMember, endMember, find, members } from './members'

export const branchRoutes = implement('branch', branch, { members, find, addMember, endMember })
