import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inspectBrowser } from '../../src/cli/inspect-browser.js';
import { temporaryFolder } from '../training/tensorflow/temporary-folder.js';

const folder = temporaryFolder('browser');
const browser = path.join(folder, 'chromium');
writeFileSync(browser, '#!/bin/sh\necho "Chromium 1.2.3"\n');
chmodSync(browser, 0o755);

it('names the browser that is on the path, or that the environment names', () => {
  const found = { name: 'browser', found: 'Chromium 1.2.3', usable: true };
  expect(inspectBrowser({ PATH: `${folder}:/bin:/usr/bin` })).toEqual(found);
  expect(inspectBrowser({ PATH: '/bin:/usr/bin', CHROME_BIN: browser })).toEqual(found);
});

it('does without one, and says so', () => {
  expect(inspectBrowser({ PATH: '/nowhere' })).toMatchObject({
    found: expect.stringMatching(/^none on the path/) as string,
    usable: true,
  });
  expect(inspectBrowser({ PATH: '/nowhere', CHROME_BIN: '/nowhere/x' }).found).toBe(
    '/nowhere/x does not run',
  );
});
