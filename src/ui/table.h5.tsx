import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './table.module.scss'
import type { TableProps } from './table.props'
import { Tap } from './tap'

export const Table = <T,>({ caption, columns, rows, rowKey, onOpen }: TableProps<T>): ReactNode => (
  <div className={cx(styles.scroll)} tabIndex={0} role='region' aria-label={caption}>
    <table className={cx('wq-bare', styles.table)}>
      <caption className={cx(styles.caption)}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, number }) => (
            <th key={key} scope='col' className={cx(styles.head, number && styles.number)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, cell, number }, index) => (
              <td key={key} className={cx(styles.cell, number && styles.number)}>
                {onOpen && index === 0 ? (
                  <Tap className={cx(styles.open)} onTap={() => onOpen(row)}>
                    {cell(row)}
                  </Tap>
                ) : (
                  cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
