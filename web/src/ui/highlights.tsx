import { Fragment } from 'react';

/** A text whose matching pieces are marked. */
export function Highlights({ pieces }: { pieces: readonly { text: string; isMatch: boolean }[] }) {
  return pieces.map((piece, index) =>
    piece.isMatch ? <mark key={index}>{piece.text}</mark> : <Fragment key={index}>{piece.text}</Fragment>,
  );
}
