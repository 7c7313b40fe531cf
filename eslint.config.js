import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    rules: {
      // Both are the checked types of TypeScript's strictest settings: bracket access marks an index signature.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A heading and its list are joined by aria-labelledby; the region that scrolls sideways must take the focus of a keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: [], tags: ['main', 'section'], allowExpressionValues: false }],
    },
  },
  {
    files: ['*.config.{js,mjs}', 'scripts/**', 'tests/**', 'src/check/**', 'src/build.ts', 'src/*/build/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
