/** Says a sentence of the page's notice; it goes when it is closed, or another one comes. */
export function tell(name: string, value = ''): void {
  const notice = document.querySelector<HTMLElement>('[data-notice]');
  const sentence = notice?.querySelector<HTMLElement>(`template[data-for="${name}"]`);
  const text = notice?.querySelector('p');
  if (!notice || !text || !(sentence instanceof HTMLTemplateElement)) return;
  text.textContent = sentence.content.textContent.replace('{name}', value).trim();
  notice.hidden = false;
}

/** Lets the notice be closed. */
export function listenForClose(): void {
  const notice = document.querySelector<HTMLElement>('[data-notice]');
  notice?.querySelector('button')?.addEventListener('click', () => {
    notice.hidden = true;
  });
}
