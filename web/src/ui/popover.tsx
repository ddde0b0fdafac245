import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import styles from './popover.module.css';

interface PopoverButtonProps {
  /** Name of the button for those who do not see it; the button's text when absent. */
  label?: string;
  /** Name of what opens. */
  title: string;
  buttonClassName?: string | undefined;
  button: ReactNode;
  children: ReactNode;
}

/** A button that opens a small box beside itself; Escape or a press elsewhere closes it. */
export function PopoverButton({ label, title, buttonClassName, button, children }: PopoverButtonProps) {
  return (
    <DialogTrigger>
      <Button className={buttonClassName ?? ''} {...(label === undefined ? {} : { 'aria-label': label })}>
        {button}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={6}>
        <Dialog className={styles.dialog ?? ''} aria-label={title}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
