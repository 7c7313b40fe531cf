/** A button that looks like the links around it. */
export function makeButton(text: string, press?: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tap underline';
  button.textContent = text;
  if (press) button.addEventListener('click', press);
  return button;
}
