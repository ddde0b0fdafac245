import styles from './tool-icon.module.css';

const paths = {
  expand: 'M8 4v8M4 8h8M1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 0 0-13 0',
  collapse: 'M4 8h8M1.5 8a6.5 6.5 0 1 0 13 0 6.5 6.5 0 0 0-13 0',
  hide: 'M2 2l12 12M6.4 4.2C9.9 3.3 12.7 5.4 14.5 8c-.6.9-1.3 1.7-2.1 2.300M9.8 11.700C6.3 12.7 3.3 10.6 1.5 8c.6-.9 1.3-1.7 2.1-2.3',
  show: 'M1.5 8C3.3 5.4 5.5 4 8 4s4.7 1.4 6.5 4c-1.8 2.6-4 4-6.5 4S3.3 10.6 1.5 8M6 8a2 2 0 1 0 4 0 2 2 0 0 0-4 0',
  pin: 'M8 9.500V15M4.5 9.500h7L10 6.500v-4h1V1.500H5v1h1v4Z',
  undo: 'M5.5 2.5 2 6l3.5 3.500M2.5 6H10a4 4 0 0 1 0 8H6.5',
  redo: 'M10.5 2.5 14 6l-3.5 3.500M13.5 6H6a4 4 0 0 0 0 8h3.5',
  fit: 'M2 5.500V2h3.500M10.5 2H14v3.500M14 10.500V14h-3.500M5.5 14H2v-3.5',
  zoomIn: 'M11 11l3.5 3.500M2 7a5 5 0 1 0 10 0A5 5 0 0 0 2 7M7 4.800v4.400M4.8 7h4.4',
  zoomOut: 'M11 11l3.5 3.500M2 7a5 5 0 1 0 10 0A5 5 0 0 0 2 7M4.8 7h4.4',
  layout: 'M13.8 9A6 6 0 1 1 13 5M13.5 1.500V5H10',
  graph:
    'M2 4a2 2 0 1 0 4 0 2 2 0 0 0-4 0M10 3.500a2 2 0 1 0 4 0 2 2 0 0 0-4 0M7 12.500a2 2 0 1 0 4 0 2 2 0 0 0-4 0M6 4l4-.3M5 5.800l3 5M11.5 5.4 9.7 10.5',
  table: 'M2 3h12v10H2ZM2 6.500h12M2 9.800h12M6.5 3v10',
  close: 'M3.5 3.500l9 9M12.5 3.500l-9 9',
} as const;

/** Names of the drawings for tools. */
export type ToolName = keyof typeof paths;

/** A tool's drawing. Decoration only; the button that holds it has a name. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg className={styles.icon} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
