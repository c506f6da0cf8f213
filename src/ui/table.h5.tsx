import type { ReactNode } from 'react'

import { cx } from './cx'
import styles from './table.module.scss'
import type { TableProps } from './table.props'
import { Tap } from './tap'

/** The roles stand for what `display: block` takes away in a narrow window. */
export const Table = <T,>({ caption, columns, rows, rowKey, onOpen }: TableProps<T>): ReactNode => (
  <div className={cx(styles.scroll)} tabIndex={0} role='region' aria-label={caption}>
    <table role='table' className={cx('wq-bare', styles.table, styles.narrow)}>
      <caption className={cx(styles.caption)}>{caption}</caption>
      <thead role='rowgroup' className={cx(styles.top)}>
        <tr role='row'>
          {columns.map(({ key, title, number }) => (
            <th
              key={key}
              role='columnheader'
              scope='col'
              className={cx(styles.head, number && styles.number)}
            >
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role='rowgroup' className={cx(styles.body)}>
        {rows.map((row) => (
          <tr key={rowKey(row)} role='row' className={cx(styles.row)}>
            {columns.map(({ key, title, cell, number }, index) => (
              <td key={key} role='cell' className={cx(styles.cell, number && styles.number)}>
                <span className={cx(styles.name, styles.inline)}>{title}</span>
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
