/** Debian's chromium, spoken to over pipes: what a page does in a real browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { program } from '../tools.ts';

export const CHROMIUM = program('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export class Browser {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, { done: (result: Record<string, unknown>) => void; failed: (error: Error) => void }>();
  #id = 0;
  #buffer = '';
  readonly listeners: ((message: Message) => void)[] = [];

  constructor(path: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'amnistia-browser-'));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe', '--no-first-run', `--user-data-dir=${this.#profile}`];
    this.#process = spawn(path, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const output = this.#process.stdio[4] as Readable;
    output.setEncoding('utf8');
    output.on('data', (chunk: string) => this.#read(chunk));
  }

  #read(chunk: string): void {
    this.#buffer += chunk;
    const messages = this.#buffer.split('\0');
    this.#buffer = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
      if (waiting && message.id !== undefined) {
        this.#waiting.delete(message.id);
        if (message.error) waiting.failed(new Error(message.error.message));
        else waiting.done(message.result ?? {});
      } else for (const listener of this.listeners) listener(message);
    }
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    const id = ++this.#id;
    const input = this.#process.stdio[3] as Writable;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  }

  /** Opens a page; keeps every request that it makes and every error that it reports. */
  async open(url: string, options: { width?: number; height?: number; script?: boolean; dark?: boolean; print?: boolean } = {}): Promise<Page> {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new Page(this, String(sessionId));
    for (const domain of ['Page', 'Network', 'Log', 'Runtime']) await page.send(`${domain}.enable`);
    await page.send('Emulation.setDeviceMetricsOverride', { width: options.width ?? 1200, height: options.height ?? 900, deviceScaleFactor: 1, mobile: false });
    if (options.dark) await page.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    if (options.script === false) await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.load(url);
    return page;
  }

  async close(): Promise<void> {
    const gone = new Promise((done) => this.#process.once('exit', done));
    await this.send('Browser.close').catch(() => undefined);
    await Promise.race([gone, new Promise((done) => setTimeout(done, 3000))]);
    this.#process.kill('SIGKILL');
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

export class Page {
  readonly requests: string[] = [];
  readonly errors: string[] = [];
  readonly #browser: Browser;
  readonly #session: string;
  #loaded: () => void = () => undefined;

  constructor(browser: Browser, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.listeners.push(({ sessionId, method, params }) => {
      if (sessionId !== session) return;
      if (method === 'Page.loadEventFired') this.#loaded();
      if (method === 'Network.requestWillBeSent') this.requests.push((params?.['request'] as { url: string }).url);
      if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded') this.errors.push(JSON.stringify(params));
    });
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.#browser.send(method, params, this.#session);
  }

  async load(url: string): Promise<void> {
    const loaded = new Promise<void>((done) => { this.#loaded = done; });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** The value of an expression in the page. */
  async value<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }

  /** Presses a key as a person would. */
  async key(key: 'Tab' | 'Enter' | ' '): Promise<void> {
    const code = { Tab: 9, Enter: 13, ' ': 32 }[key];
    const text = { Tab: '', Enter: '\r', ' ': ' ' }[key];
    const shared = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', ...shared, ...(text === '' ? {} : { text }) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...shared });
  }

  async picture(fullHeight = false): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { captureBeyondViewport: fullHeight });
    return Buffer.from(String(data), 'base64');
  }

  async pdf(paper: { paperWidth: number; paperHeight: number }): Promise<Buffer> {
    const { data } = await this.send('Page.printToPDF', { ...paper, printBackground: true, preferCSSPageSize: false });
    return Buffer.from(String(data), 'base64');
  }
}
