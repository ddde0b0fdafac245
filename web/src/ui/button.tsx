import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

type ButtonLook = 'plain' | 'primary' | 'quiet';

/** The classes of a button's look, for links that act like one. */
export function buttonClass(look: ButtonLook = 'plain'): string {
  return [styles.button, look === 'plain' ? undefined : styles[look]].filter(Boolean).join(' ');
}

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  look?: ButtonLook;
  children: ReactNode;
}

/** A button in the look of the system. */
export function Button({ look = 'plain', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass(look)}>
      {children}
    </AriaButton>
  );
}
