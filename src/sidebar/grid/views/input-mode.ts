/** Whether the hand is on the keyboard or on the pointer: what moves by the one would slip from under the other. */
let keyboard = false;

for (const type of ['pointerdown', 'keydown'] as const)
  window.addEventListener(
    type,
    () => {
      keyboard = type === 'keydown';
    },
    true,
  );

export const isByKeyboard = () => keyboard;

/** The pointer rests on the part that scrolls: what it is about to press must stay where it is. */
export const isUnderPointer = () => document.querySelector('main:hover') !== null;
