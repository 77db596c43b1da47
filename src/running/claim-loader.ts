import { createJiti } from 'jiti';
import type { Jiti, TransformOptions, TransformResult } from 'jiti';
import { transform } from 'sucrase';

let loaders: Promise<readonly [quick: Jiti, thorough: Jiti]> | undefined;

/**
 * Imports a TypeScript file, with what it imports loaded once per thread.
 *
 * Wherever a claims folder lies, `corrigenda` means this very engine: a second
 * instance of it would have classes of its own, whose numbers and errors this
 * one does not know. Nothing is cached on disk, where a killed process could
 * leave half a file.
 *
 * Types are stripped by sucrase, ten times as quick as the Babel of jiti, but
 * lenient: what it cannot read it may pass on, and it knows neither top-level
 * await nor `import.meta`. So a file that does not come through is read again
 * by Babel, whose errors name the line and the column.
 *
 * @throws what the file throws; a ParseError for what is not TypeScript.
 */
export async function importTypeScript(file: string): Promise<Record<string, unknown>> {
  const [quick, thorough] = await claimLoaders();
  try {
    return await quick.import<Record<string, unknown>>(file);
  } catch {
    return await thorough.import<Record<string, unknown>>(file);
  }
}

/** The loaders of this thread; the first call loads the engine for the claims. */
export function claimLoaders(): Promise<readonly [quick: Jiti, thorough: Jiti]> {
  loaders ??= import('../index.js').then((engine) => {
    const options = {
      fsCache: false,
      interopDefault: false,
      virtualModules: { corrigenda: engine },
    };
    return [
      createJiti(import.meta.url, { ...options, transform: withoutTypes }),
      createJiti(import.meta.url, options),
    ] as const;
  });
  return loaders;
}

function withoutTypes({ source, filename }: TransformOptions): TransformResult {
  if (source.includes('import.meta')) throw new SyntaxError('import.meta is left to Babel');
  return transform(source, {
    transforms: ['typescript', 'imports'],
    disableESTransforms: true,
    ...(filename === undefined ? {} : { filePath: filename }),
  });
}
