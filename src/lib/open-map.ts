import Taro from '@tarojs/taro'

export interface Spot {
  name: string
  address: string
  location: { latitude: number; longitude: number } | null
}

/** WeChat's own map with 到这里去; in a browser Tencent's map page (documented URI interface). GCJ-02 coordinates. */
export const openMap = ({ name, address, location }: Spot): void => {
  if (process.env.TARO_ENV === 'weapp') {
    if (location) void Taro.openLocation({ ...location, name, address })
    return
  }

  const words = (text: string) => encodeURIComponent(text)
  const page = location
    ? `marker?marker=coord:${location.latitude},${location.longitude};title:${words(name)};addr:${words(address)}`
    : `search?keyword=${words(`${address} ${name}`)}`
  window.open(`https://apis.map.qq.com/uri/v1/${page}&referer=wanqing`, '_blank', 'noopener')
}

/** Without coordinates WeChat has no map to open: the page shows the way in words only. */
export const canOpenMap = ({ location }: Spot): boolean => process.env.TARO_ENV === 'h5' || location !== null
