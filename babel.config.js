// The oldest systems we serve: iOS 13 and Android 8 with a WebView of Chromium 80; older targets cost 17 KB.
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: { ios: '13', android: '80' },
      },
    ],
  ],
}
