/** The product's own line icons, drawn on a grid of 20. They repeat a word beside them and are hidden from readers. */
import type { ReactNode } from 'react';

const drawings = {
  today: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="2" />
      <path d="M3 8h14M7 2.5v3M13 2.5v3M7 12.5l2 2 4-4" />
    </>
  ),
  dependency: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3v7l5.5 4.3" />
    </>
  ),
  diagnosis: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.2 13.2L17 17M7 9.3l1.5 1.5 2.6-3.2" />
    </>
  ),
  candidates: <path d="M3 5h14M3 10h10M3 15h6" />,
  approach: <path d="M3 4h14v9H9l-4 3.5V13H3zM6.5 7.5h7M6.5 10h4" />,
  alliances: (
    <>
      <circle cx="7.5" cy="10" r="4.5" />
      <circle cx="12.5" cy="10" r="4.5" />
    </>
  ),
  settings: (
    <>
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </>
  ),
  shared: (
    <>
      <circle cx="7" cy="7" r="2.5" />
      <circle cx="14" cy="8" r="2" />
      <path d="M2.5 16c.3-3 2-4.5 4.5-4.5s4.2 1.5 4.5 4.5M13 12.3c2.5-.3 4.2 1 4.5 3.7" />
    </>
  ),
  private: (
    <>
      <rect x="4" y="9" width="12" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  fine: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M6.5 10.3l2.4 2.4 4.6-5" />
    </>
  ),
  watch: (
    <>
      <path d="M10 3l7.5 13.5h-15z" />
      <path d="M10 8v4M10 14.2v.3" />
    </>
  ),
  high: (
    <>
      <path d="M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7z" />
      <path d="M10 6v5M10 13.5v.3" />
    </>
  ),
  note: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9v5M10 6.2v.3" />
    </>
  ),
  check: <path d="M4 10.5l4 4 8-9" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  plus: <path d="M10 4v12M4 10h12" />,
  down: <path d="M5 7.5l5 5 5-5" />,
  up: <path d="M5 12.5l5-5 5 5" />,
  right: <path d="M7.5 5l5 5-5 5" />,
  left: <path d="M12.5 5l-5 5 5 5" />,
  sort: <path d="M6.5 8L10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="M13 13l4 4" />
    </>
  ),
  download: <path d="M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13" />,
  upload: <path d="M10 13V4M6 7.5l4-4 4 4M3.5 16.5h13" />,
  copy: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="1.5" />
      <path d="M13 4.5V4a1 1 0 0 0-1-1H4a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h.5" />
    </>
  ),
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  more: <path d="M4.5 10h.1M10 10h.1M15.5 10h.1" />,
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 17c.5-3.5 2.8-5 6-5s5.5 1.5 6 5" />
    </>
  ),
  table: <path d="M3 4.5h14v11H3zM3 8.5h14M3 12h14M8 8.5v7" />,
  chart: <path d="M3.5 3v13.5h13.5M7 13V9.5M10.5 13V6M14 13v-2" />,
  external: <path d="M11 3.5h5.5V9M16 4l-7 7M14 11.5V15a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h3.5" />,
  key: (
    <>
      <circle cx="6.5" cy="12.5" r="3.5" />
      <path d="M9 10l7.5-6.5M13.5 6l2.3 2.3" />
    </>
  ),
  file: <path d="M5 2.5h6.5L16 7v10.5H5zM11 3v4.5h4.5" />,
  eye: (
    <>
      <path d="M1.5 10C3.5 6.5 6.5 5 10 5s6.5 1.5 8.5 5c-2 3.5-5 5-8.5 5s-6.5-1.5-8.5-5z" />
      <circle cx="10" cy="10" r="2.2" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

export const iconNames: readonly IconName[] = [
  'today',
  'dependency',
  'candidates',
  'alliances',
  'settings',
  'shared',
  'private',
  'fine',
  'watch',
  'high',
  'note',
  'check',
  'close',
  'plus',
  'down',
  'up',
  'right',
  'left',
  'sort',
  'search',
  'download',
  'upload',
  'copy',
  'menu',
  'more',
  'person',
  'table',
  'chart',
  'external',
  'key',
  'file',
  'eye',
];

export function Icon(props: { readonly name: IconName; readonly size?: number }): ReactNode {
  const size = props.size ?? 18;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={props.name === 'more' ? 2.5 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {drawings[props.name]}
    </svg>
  );
}
