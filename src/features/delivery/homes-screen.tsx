import type { ReactNode } from 'react'
import { Fragment } from 'react'

import type { DeliveryEntry, Home } from '@/types/delivery-shapes'

import { toBring, writtenOn } from '@/domain/delivery'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import type { KeptHomes } from '@/src/lib/offline-kept'
import { UnsentBand } from '@/src/staff/offline/unsent-band'
import { Card } from '@/src/ui/card'
import { Empty } from '@/src/ui/empty'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import { DownloadButton } from './download-button'
import type { Homes } from './use-homes'
import { itemsWords } from './words'

const UNSENT_WORDS = {
  already: '家别人已经记过，您写的也留着',
  waiting: '家等工作人员核对',
  refused: '家已经不在名单里',
}

const HomeRow = ({ home, written }: { home: Home; written: DeliveryEntry | undefined }): ReactNode => (
  <ListItem
    title={home.name}
    lines={[home.address || '没有写门牌', written ? '' : itemsWords(home.items)].filter(Boolean)}
    {...(written
      ? {
          state: (
            <Tag tone={written.record.state === 'delivered' ? 'good' : 'care'}>
              {written.record.state === 'delivered' ? '送到了' : '没送到'}
            </Tag>
          ),
        }
      : { onTap: () => go(paths.deliveryRecord(home.deliveryId)) })}
  />
)

/** By community; within it by street, as they came. */
const Route = ({ list }: { list: KeptHomes }): ReactNode => {
  const written = writtenOn(list.log)
  const places = [...new Set(list.homes.map(({ orgName }) => orgName))]
  const left = list.homes.filter(({ deliveryId }) => !written.has(deliveryId))

  return (
    <>
      <Card>
        <Heading level={2}>{left.length > 0 ? `还有${left.length}家要去` : '都去过了'}</Heading>
        {left.length > 0 && <Fact label='一共带'>{itemsWords(toBring(left))}</Fact>}
      </Card>
      {places.map((place) => (
        <Fragment key={place}>
          <Heading level={2}>{place}</Heading>
          <List label={place}>
            {list.homes
              .filter(({ orgName }) => orgName === place)
              .map((home) => (
                <HomeRow key={home.deliveryId} home={home} written={written.get(home.deliveryId)} />
              ))}
          </List>
        </Fragment>
      ))}
    </>
  )
}

export const HomesScreen = ({ homes }: { homes: Homes }): ReactNode => {
  const { list, setList } = homes

  return (
    <>
      <UnsentBand {...homes} words={UNSENT_WORDS} />
      {homes.full && (
        <Notice tone='bad' title='这一家没有记上，手机存不下了'>
          请删掉些照片再记，或先记在纸上。
        </Notice>
      )}
      {list === null && (
        <Notice tone='plain' title='出门前，先把要去的人家下载到手机'>
          没有信号也能看、也能记，有信号了自己传。手机里只放姓名、住址和要送的东西，过了明天自动删掉。
        </Notice>
      )}
      {list !== null && list.homes.length === 0 && <Empty title='这个月没有要您去的人家了。' />}
      {list !== null && list.homes.length > 0 && <Route list={list} />}
      <DownloadButton again={list !== null} onList={setList} />
      <List label='别的'>
        <ListItem
          title='我要跟进的事'
          lines={['老人需要什么，办好了在这里记']}
          onTap={() => go(paths.followUps())}
        />
      </List>
    </>
  )
}
