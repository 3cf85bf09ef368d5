// Runs in the head of the built page, before anything is painted: chooses among what the build has
// drawn by address and browser, as view/view.ts and language/language.ts do, and keeps early clicks.

/** The directions of language/language.ts, put in at build. */
declare const directionsAtBuild: Readonly<Record<string, string>>;
{
  const directions = directionsAtBuild;
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const known = (tag: string) => Object.hasOwn(directions, tag);
  const primary = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';
  const asking = asked.get('lang') ?? '';
  page.lang = known(asking) ? asking : (navigator.languages.map(primary).find(known) ?? 'en');
  page.dir = directions[page.lang] ?? '';
  // Unlike `innerWidth` this is told without a layout, which would be of both drawings.
  const isBelow = (width: number) => matchMedia(`(max-width: ${width}px)`).matches;
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  const others = ['sources', 'measure', 'comments', 'conflicts', 'period', 'claim', 'embed'];
  if (others.some((key) => asked.has(key))) {
    page.dataset.view = 'other';
    // The first chart, which is taken away as it comes.
    document.querySelector('[rel=expect]')?.remove();
  }

  // Where this comes late, ms after it was asked for, the typeface would too, and hold up the charts: see 0017.
  const isLate = performance.now() > 200;
  if (isLate && isBelow(619)) page.dataset.type = 'plain';
  else for (const font of document.querySelectorAll<HTMLLinkElement>('[as=font]')) font.media = '';

  // Another language's page lies in a template behind the first one.
  new MutationObserver((_, observer) => {
    const root = document.getElementById('root');
    const end = document.getElementById('drawn');
    // At once and not at the end: what will not be seen must not be found either.
    if (page.dataset.view === 'other') root?.replaceChildren();
    if (!root || !end) return;
    observer.disconnect();
    if (page.dataset.view === 'other') return;
    const other = document.querySelector<HTMLTemplateElement>(`template[lang=${page.lang}]`);
    if (other) {
      root.dataset.language = page.lang;
      root.replaceChildren(other.content);
    }
    // The drawings that CSS does not show; between these widths it depends on the scroll bar.
    const unseen = isBelow(619) ? '.wide' : isBelow(680) ? '.none' : '.narrow';
    for (const drawing of root.querySelectorAll(`.still ${unseen}`)) drawing.remove();
  }).observe(page, { childList: true, subtree: true });

  // What is pressed must stand until it is let go, or no click comes of it: see app/bring-alive-in-time.ts.
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(
      type,
      () => {
        window.isPressed = type === 'pointerdown';
      },
      true,
    );

  // Nothing answers a click or a key yet: see app/pending-input.ts.
  window.pendingInput = [];
  addEventListener(
    'click',
    (event) => {
      const { target, detail } = event;
      const element =
        target instanceof Element &&
        target.closest('input, button, [data-claim], [data-bin], [data-opens]');
      if (!element || !window.pendingInput) return;
      window.pendingInput.push({ element, detail });
      // Else what is half taken over answers it, and then it is made again.
      event.stopPropagation();
    },
    true,
  );
  addEventListener(
    'keydown',
    (event) => {
      const { target, key } = event;
      const isCommand = event.altKey || event.ctrlKey || event.metaKey;
      const element =
        !isCommand &&
        /^(Arrow|Home|End)/.test(key) &&
        target instanceof Element &&
        target.closest('.claim-keys button, [aria-haspopup="menu"]');
      if (!element || !window.pendingInput) return;
      window.pendingInput.push({ element, key });
      // Else the page scrolls for it, and what is half taken over answers it too.
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
