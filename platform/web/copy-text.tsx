/** A link or a key to hand on: the whole text, one button that copies it, and a word when it did. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from './common-texts.ts';
import styles from './copy-text.module.css';
import { Icon } from './icons.tsx';

export function CopyText(props: { readonly text: string; readonly label: string }): ReactNode {
  const texts = useCommonTexts();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2500);
    } catch {
      // Without the right to the clipboard the text can still be selected: it is shown whole.
      setCopied(false);
    }
  };
  return (
    <div className={styles.copy}>
      <input
        className={styles.text}
        readOnly
        value={props.text}
        aria-label={props.label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        leftSection={<Icon name={copied ? 'check' : 'copy'} size={16} />}
        onClick={() => void copy()}
      >
        {copied ? texts('actions.copied') : texts('actions.copy')}
      </Button>
      <span role="status" className="e-hidden">
        {copied ? texts('actions.copied') : ''}
      </span>
    </div>
  );
}
