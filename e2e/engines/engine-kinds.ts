import { chromium } from './chromium.ts';
import type { EngineKind } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** Every engine that the journeys know. */
export const engineKinds: readonly EngineKind[] = [chromium, firefox, webkit];
