/** A button that lets a file be chosen; the browser's own field speaks the browser's language, not the reader's. */
import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { Icon } from './icons.tsx';

export interface FileButtonProps {
  /** Names the act: "Take them from a file". */
  readonly text: string;
  /** Endings and media types, as a file field takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton(props: FileButtonProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={field}
        type="file"
        accept={props.accept}
        className="e-hidden"
        tabIndex={-1}
        aria-label={props.text}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file can be chosen again after it was changed.
          event.currentTarget.value = '';
          if (file !== undefined) props.onFile(file);
        }}
      />
      <Button
        variant="default"
        size="sm"
        leftSection={<Icon name="upload" size={16} />}
        onClick={() => field.current?.click()}
      >
        {props.text}
      </Button>
    </div>
  );
}
