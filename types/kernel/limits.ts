/** Lengths, patterns and caps: plain values that the screen, the rules and the schemas share (no zod on phones). */
export const LIMITS = {
  name: 30,
  title: 40,
  line: 120,
  text: 1000,
  reason: 100,
  search: 20,
  page: 20,
  /** The largest page any action serves. */
  pageMax: 50,
  capacityMax: 5000,
  /** People who come together or not at all, companions included. */
  partyMax: 6,
  /** Of those, companions without a name. */
  companionsMax: 2,
  quotasMax: 40,
  /** Own questions of an activity, what each may offer, and how long an answer may be. */
  questionsMax: 10,
  optionsMax: 8,
  answer: 200,
  ageMax: 120,
  inviteAtOnce: 50,
  /** Lines of a pasted 接龙 looked up at once. */
  rollRows: 60,
  rollText: 5000,
  /** A table with a list of people: the file, what it may unpack to, its cells, and the people taken from it. */
  tableBytes: 2_000_000,
  tableUnpacked: 20_000_000,
  tableCells: 50_000,
  tableRows: 300,
  /** One tap of 只记人数; a slip of the finger stays small. */
  headsStep: 20,
  headsMax: 2000,
  /** 点名: points of a trip, its buses, and people called by name at once. */
  pointsMax: 8,
  busesMax: 20,
  busSeatsMax: 80,
  roadName: 12,
  roadPeople: 500,
  /** 请您说一说: questions, people asked at once, blank ballots beyond them, and days in which one may answer. */
  surveyQuestions: 3,
  surveyPeople: 1000,
  surveySpare: 20,
  surveyDays: 7,
  /** Branches and teams that one person has belonged to. */
  membershipsMax: 30,
  /** Own people of a group leader. */
  groupMax: 60,
  /** Entries of a phone without signal that are sent in at once. */
  replayAtOnce: 20,
  /** What a phone that lost its right may still leave for staff to look at. */
  heldPerLease: 1000,
  /** rules.md 2.2: wxacode.getUnlimited takes at most 32 visible characters. */
  scene: 32,
  birthYearMin: 1900,
  paperAbsent: 500,
  /** 自助签到屏: people offered at once. */
  kioskPeople: 6,
  /** 现场码: wrong ones that one account may try in `wallMinutes`. */
  wallTries: 5,
  wallMinutes: 10,
  personsPerAccount: 6,
  proxiesPerAccount: 12,
  /** rules.md 2.1: templates in one wx.requestSubscribeMessage. */
  templatesAtOnce: 3,
  /** Consents kept of one account for one template: an estimate, not a hoard. */
  creditsMax: 20,
  messagesADayMax: 10,
  /** What a caller writes of somebody who needs a visit. */
  cueNote: 60,
  /** Of one visit: what is hard, what is wished for; and the cues it closes. */
  visitWords: 300,
  cuesAtOnce: 20,
  /** People of one list of gifts, and those added in one tap. */
  giftPeople: 300,
  giftAtOnce: 50,
  /** People whom one caller has put back in one sitting. */
  callSkips: 50,
  /** Keywords of one template. */
  templateFields: 5,
  /** Of one activity: lines of each kind of note, photos, lines of the budget, rows of each list of the plan. */
  notesMax: 40,
  photosMax: 20,
  budgetMax: 10,
  hostsMax: 12,
  helpersMax: 30,
  equipmentMax: 40,
  /** Of one kind of thing: chairs, leaflets. */
  piecesMax: 5000,
  /** 分: a million yuan for one line of the budget is a slip of the finger. */
  centsMax: 100_000_000,
  /** Duplicates that one person's file may have taken in. */
  mergedPerPerson: 5,
  /** Sessions of one series: a term of two a week. */
  seriesMax: 60,
  /** Every n weeks. */
  seriesEveryMax: 8,
  /** A series is planned at most so many days ahead: 60 times every 8 weeks, and holidays between. */
  seriesDays: 4000,
  /** Experts, troupes and routes that one session may name. */
  entriesMax: 3,
  link: 300,
  /** With the title within what WeChat checks at once (rules.md 4: 2,500 characters). */
  noticeBody: 2000,
  /** Of one notice: pictures, what is written under one, and files. */
  noticePictures: 9,
  caption: 60,
  noticeFiles: 3,
  noticeFileBytes: 10_000_000,
  fileName: 60,
  /** Corrections of one notice. */
  noticeOlder: 10,
  /** 支部生活: kinds that one meeting serves as, what its book says, photographed pages, corrections. */
  meetingKinds: 3,
  meetingText: 2000,
  meetingPages: 6,
  meetingOlder: 10,
  committeeMax: 9,
  /** A branch divides long before. */
  branchMembers: 300,
  onlineHeadsMax: 100_000,
  /** 送学上门: things of one home, pieces of one thing for one home, kinds of things of an org, and pieces that come in at once. */
  homeItems: 8,
  homePieces: 20,
  stockItems: 100,
  stockPieces: 10_000,
  /** Times that something came in or was put right, kept of one thing. */
  stockIns: 300,
  /** Records of one home that came too late to count, or that wait for staff. */
  recordsKept: 6,
  /** Homes of one deliverer that a phone takes along, and records that are sent in at once. */
  homesADay: 100,
  deliveriesAtOnce: 5,
  gist: 300,
  address: 60,
  /** A round lists those from this age on. */
  deliveryAge: 80,
  followUpDaysMax: 365,
  /** Planned sessions of one type in one place and year. */
  plannedMax: 999,
  /** Places that one table of the year's plan shows. */
  plannedPlaces: 100,
} as const

export const PATTERNS = {
  /** 10 characters of Crockford base32: no I, L, O, U, so that a spoken id stays clear. */
  id: /^[0-9A-HJKMNP-TV-Z]{10}$/,
  requestId: /^[0-9A-HJKMNP-TV-Z]{16}$/,
  /** Mainland mobile numbers, and landlines with area code. Fixture numbers (1000…) cannot be dialled. */
  phone: /^(1\d{10}|0\d{2,3}-?\d{7,8})$/,
  /** People's names: Han characters with the middle dot of minority names, or Latin letters. */
  personName: /^[\p{Script=Han}·A-Za-z .]{1,30}$/u,
  ticket: /^\d{6}$/,
  code: /^\d{8}$/,
  /** What is typed at the door: the last four digits of a phone, or pinyin initials. */
  kiosk: /^(\d{4}|[a-z]{2,8})$/,
  wallCode: /^\d{4}$/,
  question: /^[a-z0-9]{1,8}$/,
  /** A point or a bus of a trip. */
  roadPart: /^[a-z0-9]{1,16}$/,
  /** GB 11643: 17 digits and a check digit, which may be X. */
  idNumber: /^\d{17}[\dX]$/,
  /** An address that a browser opens, and nothing else. */
  link: /^https:\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(:\d{1,5})?([/?#]\S*)?$/i,
  typeKey: /^[\w-]{1,20}$/,
  clock: /^([01]\d|2[0-3]):[0-5]\d$/,
  templateId: /^[\w-]{1,64}$/,
  scene: /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/,
} as const
