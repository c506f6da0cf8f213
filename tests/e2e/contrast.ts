type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const parse = (text: string): Colour => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)

  return [red, green, blue, alpha]
}

const over = ([r, g, b, a]: Colour, [red, green, blue]: Colour): Colour => [
  r * a + red * (1 - a),
  g * a + green * (1 - a),
  b * a + blue * (1 - a),
  1,
]

/** WCAG 2.2, relative luminance. */
const luminance = ([red, green, blue]: Colour): number => {
  const linear = (channel: number) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }

  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

const WHITE: Colour = [255, 255, 255, 1]

/** The ratio of CSS colours; `grounds` from the text outwards, transparent layers are blended first. */
export const contrast = (ink: string, grounds: readonly string[]): number => {
  const ground = grounds.map(parse).reduceRight<Colour>((below, layer) => over(layer, below), WHITE)
  const lights = [luminance(over(parse(ink), ground)), luminance(ground)]

  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}
