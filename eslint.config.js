import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.tmp/',
    'coverage/',
    'reports/',
    '.stryker-tmp/',
    'test/**/fixtures/',
    // AssemblyScript, which is TypeScript by its syntax only.
    'kernels/assembly/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers, bigints and exact values print as they should in a message.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {
          allowNumber: true,
          allowBoolean: true,
          allow: [{ from: 'file', name: ['Rational', 'Value'] }],
        },
      ],
      // `() => list.push(x)` is plain enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Index expressions are checked by noUncheckedIndexedAccess, which needs `!` where a loop's
      // bound is the proof.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // A string spreads into its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A recursive type needs an index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // A class of static constructors and an interface with one method are fine.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    // A cast to the class behind an interface fails the test where it is wrong.
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-unused-vars': 'error' },
  },
);
