import { ariaAttributes } from '../src/aria-attributes'

interface MiniPlatform {
  template: { mergeComponents: (context: unknown, components: typeof ariaAttributes) => void }
}

interface PluginContext {
  helper: unknown
  registerMethod: (method: { name: string; fn: (platform: MiniPlatform) => void }) => void
}

/** Taro plugin: WeChat's templates get the aria attributes of `src/aria-attributes.ts`. */
export default (context: PluginContext): void => {
  if (process.env.TARO_ENV === 'h5') return

  context.registerMethod({
    name: 'onSetupClose',
    fn: ({ template }) => template.mergeComponents(context, ariaAttributes),
  })
}
