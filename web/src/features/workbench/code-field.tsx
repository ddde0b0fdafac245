import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './code-field.module.css';

const INDENT = '  ';
const MIN_LINES = 12;
const MAX_LINES = 26;

interface CodeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field for code with line numbers. Tab indents; after Escape it leaves the field, as it says; Shift+Tab always leaves. */
export function CodeField({ label, value, onChange }: CodeFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const numbers = useRef<HTMLPreElement>(null);
  const isLeaving = useRef(false);
  const lines = value.split('\n').length;
  const indent = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') isLeaving.current = true;
    else if (event.key !== 'Tab') isLeaving.current = false;
    else if (!isLeaving.current && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      const field = event.currentTarget;
      field.setRangeText(INDENT, field.selectionStart, field.selectionEnd, 'end');
      onChange(field.value);
    }
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.frame}>
        <pre ref={numbers} className={styles.numbers} aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
        </pre>
        <textarea
          id={id}
          className={styles.code}
          aria-describedby={`${id}-hint`}
          rows={Math.min(MAX_LINES, Math.max(MIN_LINES, lines + 1))}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          translate="no"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={indent}
          onBlur={() => {
            isLeaving.current = false;
          }}
          onScroll={(event) => {
            if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('workbench.editorHint')}
      </p>
    </div>
  );
}
