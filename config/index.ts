import path from 'node:path'

import { defineConfig } from '@tarojs/cli'

const target = process.env.TARO_ENV ?? 'h5'
const gallery = process.env.WANQING_GALLERY === '1'
// Set by `npm run dev`: where the local cloud answers behind Taro's own server, and where that one stands.
const gateway = process.env.WANQING_GATEWAY
const pagesPort = Number(process.env.WANQING_PAGES_PORT ?? '10086')
const name = gallery ? `${target}-gallery` : target

// Without this every page chunk carries its own 50 KB copy of @tarojs/components.
const split = {
  chunks: 'all' as const,
  minSize: 0,
  cacheGroups: {
    default: false as const,
    defaultVendors: false as const,
    taro: { name: 'taro', test: /[\\/]node_modules[\\/]@tarojs[\\/]/, priority: 30 },
    react: { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
    vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, chunks: 'initial' as const, priority: 10 },
    common: { name: 'common', chunks: 'async' as const, minChunks: 2, priority: 1 },
  },
}

// `px` in our SCSS is a CSS pixel everywhere: rpx scaling would break the 60-px targets on narrow phones.
const postcss = {
  pxtransform: { enable: false, config: {} },
  cssModules: {
    enable: true,
    // In WeChat every class name travels with every node through setData; a browser keeps names that one can read.
    config: {
      namingPattern: 'module',
      generateScopedName: target === 'weapp' ? 'c[hash:base64:4]' : '[name]__[local]__[hash:base64:4]',
    },
  },
}

// No two of our style modules set the same property of one element, so the order in which pages bring them is free.
const miniCssExtractPluginOption = { ignoreOrder: true }

// Rules, limits and sentences come from outside src and are compiled with it.
const compile = { include: ['types', 'domain'].map((folder) => path.resolve(__dirname, '..', folder)) }

// `baseLevel` is missing from Taro's types: how deep a template nests before it recurses; 10 saves 20 KB of base.wxml.
const mini = {
  baseLevel: 10,
  optimizeMainPackage: { enable: true },
  compile,
  postcss,
  miniCssExtractPluginOption,
}

export default defineConfig({
  projectName: 'wanqing',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${name}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: true, name },
  plugins: ['@tarojs/plugin-framework-react', path.resolve(__dirname, 'taro-aria.ts')],
  alias: { '@': path.resolve(__dirname, '..') },
  env: {
    WANQING_GALLERY: JSON.stringify(gallery ? '1' : ''),
    WANQING_ENV_RELEASE: JSON.stringify(process.env.WANQING_ENV_RELEASE ?? ''),
    WANQING_ENV_TRIAL: JSON.stringify(process.env.WANQING_ENV_TRIAL ?? ''),
  },
  mini,
  h5: {
    // A build may stand under any path; Taro's own server serves its root alone.
    publicPath: gateway ? '/' : './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    devServer: {
      ...{ host: '127.0.0.1', port: pagesPort, open: false },
      ...(gateway
        ? {
            proxy: [
              {
                context: ['/gateway', '/storage', '/cos'],
                target: gateway,
                headers: { host: new URL(gateway).host, origin: gateway },
              },
            ],
          }
        : {}),
    },
    compile,
    postcss,
    miniCssExtractPluginOption,
    webpackChain(chain) {
      chain.optimization.splitChunks(split)
    },
  },
})
