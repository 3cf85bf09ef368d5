import { Buffer } from 'node:buffer';
import * as z from 'zod/mini';
import type { Engine } from './engine.ts';

/** A command of W3C WebDriver: how HTTP asks for it, and what Firefox's Marionette calls it. */
export interface Command {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly marionette: string;
}

function command(method: Command['method'], path: string, marionette: string): Command {
  return { method, path, marionette: `WebDriver:${marionette}` };
}

const commands = {
  navigate: command('POST', '/url', 'Navigate'),
  back: command('POST', '/back', 'Back'),
  forward: command('POST', '/forward', 'Forward'),
  execute: command('POST', '/execute/sync', 'ExecuteScript'),
  act: command('POST', '/actions', 'PerformActions'),
  resize: command('POST', '/window/rect', 'SetWindowRect'),
  screenshot: command('GET', '/screenshot', 'TakeScreenshot'),
} as const;

/** Sends a command to the browser and resolves to the value of its answer. */
export type Send = (command: Command, parameters: object) => Promise<unknown>;

/** What WebDriver calls the keys that have no character. */
const keyCodes: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

function chord(keys: string[]) {
  const codes = keys.map((key) => keyCodes[key] ?? key);
  const down = codes.map((value) => ({ type: 'keyDown', value }));
  const up = codes.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}

function clickAt(x: number, y: number) {
  const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x, y };
  const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  const parameters = { pointerType: 'mouse' };
  return { type: 'pointer', id: 'mouse', parameters, actions: [move, ...press] };
}

/** The acts of an engine that speaks WebDriver, by whatever wire. */
export function driveByCommands(
  send: Send,
): Omit<Engine, 'name' | 'downloads' | 'close'> & { resize(size: object): Promise<unknown> } {
  const act = async (action: object) => void (await send(commands.act, { actions: [action] }));
  return {
    open: async (url) => void (await send(commands.navigate, { url })),
    back: async () => void (await send(commands.back, {})),
    forward: async () => void (await send(commands.forward, {})),
    evaluate: (expression) => send(commands.execute, { script: `return ${expression}`, args: [] }),
    click: (x, y) => act(clickAt(x, y)),
    press: (...keys) => act(chord(keys)),
    screenshot: async () =>
      Buffer.from(z.string().parse(await send(commands.screenshot, { full: false })), 'base64'),
    resize: (size) => send(commands.resize, size),
  };
}
