import { expect, it } from 'vitest';
import { DocumentError } from '../../../src/documents/text/document-error.js';

it('a document error is told by its name, in whatever thread it was thrown', () => {
  expect(new DocumentError('a.md is a folder')).toMatchObject({
    name: 'DocumentError',
    message: 'a.md is a folder',
  });
});
