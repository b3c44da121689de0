import WebDriver, { type Client } from 'webdriver';
import type { Visit, Visitor, Work } from './visitor.ts';

// `switchToFrame` is the command that this driver knows.
process.env['DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS'] = 'true';
process.env['WDIO_LOG_LEVEL'] = 'silent';

const webElement = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK by the WebDriver that comes with it. */
export async function webKitVisitor({ browser, port }: { browser: string; port: number }): Promise<Visitor> {
  const running = await WebDriver.newSession({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    } as never,
  });
  return {
    async visit(address) {
      const { handle } = (await running.createWindow('window')) as { handle: string };
      await running.switchToWindow(handle);
      await running.navigateTo(address);
      return visitIn(running, handle);
    },
    close: async () => void (await running.deleteSession()),
  };
}

function visitIn(running: Client, handle: string): Visit {
  // As text: what a page has added to the language turns up in whatever the driver sends as an object.
  const run = async (work: Work, args: object[]) => {
    const text = (await running.executeScript(
      `return JSON.stringify({ is: (${work.toString()}).apply(null, arguments) })`,
      args,
    )) as string;
    return (JSON.parse(text) as { is?: unknown }).is;
  };
  const keys = (actions: object[]) => running.performActions([{ type: 'key', id: 'keys', actions }]);
  return {
    inPage: (work, ...args) => run(work, args as object[]) as never,
    async inFrame(start, work, ...args) {
      const frame = (await running.executeScript(`return (${frameAt.toString()}).apply(null, arguments)`, [start])) as Record<
        string,
        string
      > | null;
      if (!frame?.[webElement]) return undefined as never;
      await running.switchToFrame(frame as never);
      try {
        return (await run(work, args as object[])) as never;
      } catch {
        return undefined as never;
      } finally {
        await running.switchToFrame(null);
      }
    },
    address: () => running.getUrl(),
    async click(x, y) {
      const at = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await running.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    async type(text) {
      await keys(
        [...text].flatMap(value => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    async press(key) {
      const value = { Tab: '\uE004', Shift: '\uE008' }[key];
      await keys([
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    },
    goTo: async next => void (await running.navigateTo(next)),
    back: async () => void (await running.back()),
    picture: async () => Buffer.from(await running.takeScreenshot(), 'base64'),
    async close() {
      await running.switchToWindow(handle);
      await running.closeWindow();
      const [first] = await running.getWindowHandles();
      if (first) await running.switchToWindow(first);
    },
  };
}

/** The frame stands in a shadow root: it is looked for in all of them. */
function frameAt(start: string): HTMLIFrameElement | null {
  const look = (root: ParentNode): HTMLIFrameElement | null => {
    for (const each of root.querySelectorAll('*')) {
      if (each instanceof HTMLIFrameElement && each.src.startsWith(start)) return each;
      const found = each.shadowRoot ? look(each.shadowRoot) : null;
      if (found) return found;
    }
    return null;
  };
  return look(document);
}
