/**
 * A short word after something was done, with the way to undo it where there is one. An error belongs beside the thing
 * it is about; only one whose page was left is told here, and stays until it is closed.
 */
import { Button, CloseButton } from '@mantine/core';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useCommonTexts } from './common-texts.ts';
import { Icon } from './icons.tsx';
import styles from './toast.module.css';

export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
  /** It did not work, and its page is no longer there to say so. */
  readonly failed?: true;
}

type Say = (toast: Toast) => void;

const ToastContext = createContext<Say>(() => {});

/** `const say = useToast(); say({ text: texts('states.saved') })`. */
export function useToast(): Say {
  return useContext(ToastContext);
}

const shownMillis = 6000;

export function ToastProvider(props: { readonly children: ReactNode }): ReactNode {
  const texts = useCommonTexts();
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const next = useRef(0);
  const drop = useCallback((id: number) => {
    setToasts((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const say = useCallback<Say>(
    (toast) => {
      next.current += 1;
      const id = next.current;
      setToasts((before) => [...before.slice(-2), { ...toast, id }]);
      if (!toast.failed) setTimeout(() => drop(id), toast.undo ? shownMillis * 2 : shownMillis);
    },
    [drop],
  );
  const value = useMemo(() => say, [say]);
  return (
    <ToastContext value={value}>
      {props.children}
      <div role="status" aria-live="polite" className={styles.toasts}>
        {toasts.map((toast) => (
          <div
            key={toast.id}
            className={styles.toast}
            {...(toast.failed ? { role: 'alert', 'data-failed': true } : {})}
          >
            <Icon name={toast.failed ? 'high' : 'check'} size={16} />
            <span className={styles.text}>{toast.text}</span>
            {toast.undo && (
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => {
                  toast.undo?.();
                  drop(toast.id);
                }}
              >
                {texts('actions.undo')}
              </Button>
            )}
            <CloseButton size="sm" aria-label={texts('actions.close')} onClick={() => drop(toast.id)} />
          </div>
        ))}
      </div>
    </ToastContext>
  );
}
