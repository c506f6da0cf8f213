const named = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => `$${word}`))

/** The expressions of `db.command.aggregate` (its list in @cloudbase/database 1.4.3), without `meta`. */
export const expressionNames = named(
  `abs add ceil divide exp floor ln log log10 mod multiply pow sqrt subtract trunc
  arrayElemAt arrayToObject concatArrays filter in indexOfArray isArray map range reduce reverseArray size slice zip
  and not or cmp eq gt gte lt lte ne cond ifNull switch
  dateFromParts dateFromString dayOfMonth dayOfWeek dayOfYear isoDayOfWeek isoWeek isoWeekYear millisecond minute
  month second hour week year dateToString literal mergeObjects objectToArray
  allElementsTrue anyElementTrue setDifference setEquals setIntersection setIsSubset setUnion
  concat indexOfBytes indexOfCP split strLenBytes strLenCP strcasecmp substr substrBytes substrCP toLower toUpper let`,
)

export const accumulatorNames = named(
  'addToSet avg first last max min push stdDevPop stdDevSamp sum mergeObjects',
)
