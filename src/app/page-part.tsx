import { createContext, type ReactNode, Suspense, useContext, useEffect } from 'react';

/** Told of each part of the page, once it answers. */
export const OnPart = createContext<() => void>(() => {});

/** A part that is taken over in a task of its own, and at once where it is touched first. */
export function PagePart({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      {children}
      <Answering />
    </Suspense>
  );
}

function Answering() {
  const tell = useContext(OnPart);
  useEffect(tell, [tell]);
  return null;
}
