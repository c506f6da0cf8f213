const gallery = process.env.WANQING_GALLERY === '1'

// Taro's types do not know `cloud`; WeChat does.
const wechat = { cloud: true, lazyCodeLoading: 'requiredComponents', __usePrivacyCheck__: true }

const features = [
  { root: 'features/activity', pages: ['pages/detail/index'] },
  {
    root: 'features/registration',
    pages: [
      'pages/who/index',
      'pages/confirm/index',
      'pages/ticket/index',
      'pages/fill/index',
      'pages/mine/index',
    ],
  },
  { root: 'features/person', pages: ['pages/people/index', 'pages/edit/index', 'pages/code/index'] },
  {
    root: 'features/checkin',
    pages: ['pages/door/index', 'pages/walk-in/index', 'pages/paper/index', 'pages/offline/index'],
  },
  { root: 'features/kiosk', pages: ['pages/kiosk/index', 'pages/wall/index'] },
  { root: 'features/rollcall', pages: ['pages/call/index', 'pages/plan/index'] },
  {
    root: 'features/desk',
    pages: [
      'pages/board/index',
      'pages/edit/index',
      'pages/activity/index',
      'pages/registrants/index',
      'pages/enrol/index',
      'pages/take-off/index',
      'pages/invited/index',
      'pages/insured/index',
      'pages/hand-in/index',
    ],
  },
  { root: 'features/dossier', pages: ['pages/dossier/index', 'pages/pack/index'] },
  {
    root: 'features/leader',
    pages: ['pages/mine/index', 'pages/sheet/index', 'pages/groups/index', 'pages/group/index'],
  },
  {
    root: 'features/call',
    pages: [
      'pages/list/index',
      'pages/one/index',
      'pages/paper/index',
      'pages/mine/index',
      'pages/cues/index',
    ],
  },
  {
    root: 'features/branch',
    pages: [
      ...['pages/month/index', 'pages/meeting/index', 'pages/roll/index', 'pages/plan/index'],
      ...['pages/members/index', 'pages/facts/index', 'pages/list/index', 'pages/table/index'],
    ],
  },
  {
    root: 'features/delivery',
    pages: [
      ...['pages/mine/index', 'pages/record/index', 'pages/rounds/index', 'pages/round/index'],
      ...['pages/one/index', 'pages/home/index', 'pages/stock/index', 'pages/follow/index'],
    ],
  },
  {
    root: 'features/visit',
    pages: [
      'pages/list/index',
      'pages/person/index',
      'pages/record/index',
      'pages/care/index',
      'pages/days/index',
    ],
  },
  { root: 'features/gift', pages: ['pages/list/index', 'pages/one/index'] },
  { root: 'features/lists', pages: ['pages/roll/index'] },
  { root: 'features/books', pages: ['pages/people/index', 'pages/person/index', 'pages/merge/index'] },
  { root: 'features/figures', pages: ['pages/period/index'] },
  {
    root: 'features/notice',
    pages: [
      ...['pages/mine/index', 'pages/read/index'],
      ...['pages/list/index', 'pages/write/index', 'pages/one/index'],
    ],
  },
  { root: 'features/survey', pages: ['pages/answer/index', 'pages/staff/index', 'pages/paper/index'] },
  {
    root: 'features/study',
    pages: [
      ...['pages/shelf/index', 'pages/read/index'],
      ...['pages/materials/index', 'pages/write/index', 'pages/one/index'],
      ...['pages/push/index', 'pages/pushes/index', 'pages/progress/index', 'pages/sayings/index'],
    ],
  },
  {
    root: 'features/series',
    pages: [
      'pages/list/index',
      'pages/new/index',
      'pages/one/index',
      'pages/edit/index',
      'pages/programme/index',
      'pages/catalogue/index',
      'pages/entry/index',
      'pages/online/index',
    ],
  },
  {
    root: 'features/admin',
    pages: [
      'pages/orgs/index',
      'pages/org/index',
      'pages/grants/index',
      'pages/settings/index',
      'pages/audit/index',
      'pages/health/index',
      'pages/join/index',
    ],
  },
]

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/activities/index', 'pages/mine/index'],
  subPackages: gallery ? [{ root: 'features/gallery', pages: ['pages/index'] }] : features,
  window: {
    navigationBarTitleText: '晚晴',
    navigationBarBackgroundColor: '#FFFBF5',
    navigationBarTextStyle: 'black',
    backgroundColor: '#FFFBF5',
    backgroundTextStyle: 'dark',
  },
  // The elder tab bar is drawn by ui/page.tsx: WeChat's own letters are too small and cannot grow.
  tabBar: {
    custom: true,
    color: '#5A4A3F',
    selectedColor: '#A3201D',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/activities/index', text: '活动' },
      { pagePath: 'pages/mine/index', text: '我的' },
    ],
  },
  animation: false,
  ...wechat,
})
