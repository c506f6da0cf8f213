import { mergeInternalComponents } from '@tarojs/shared'

import { ariaAttributes } from './aria-attributes'

/** Runs before the first page. The browser's twin brings the browser's own style. */
mergeInternalComponents(ariaAttributes)
