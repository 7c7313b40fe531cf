import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    // A pattern must not take time that grows with the square of a long text, or faster.
    files: ['src/**', 'scripts/**'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    rules: {
      // Both are the checked types of TypeScript's strictest settings: bracket access marks an index signature.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      'astro/no-set-html-directive': 'error',
      // What Intl writes is for people: engines write one date in several ways, so nothing may take it apart or compare it.
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.0.value!='id-ID']",
          message: "Intl writes for readers of Indonesian, in 'id-ID'. Reckon with numbers and plain dates instead.",
        },
        {
          selector:
            "MemberExpression[object.type='CallExpression'][object.callee.property.name=/^(format(Range)?|toLocale(Date|Time)?String)$/]",
          message: 'Take no text of Intl apart: each engine writes it in its own way.',
        },
        {
          selector: 'MemberExpression[property.name=/ToParts$/]',
          message: 'Take no text of Intl apart: each engine writes it in its own way.',
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A heading and its list are joined by aria-labelledby; the region that scrolls sideways must take the focus of a keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { roles: [], tags: ['main', 'section'], allowExpressionValues: false },
      ],
    },
  },
  {
    files: ['*.config.{js,mjs}', 'scripts/**', 'tests/**', 'src/check/**', 'src/build.ts', 'src/*/build/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
