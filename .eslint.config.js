import tseslint from 'typescript-eslint';

/** Each rule bans what has hurt services of this kind; the message says what to do instead. */
export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', '.cache/', 'coverage/', 'src/**/*.js'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/array-type': ['error', { default: 'array-simple' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Comments are hostile text: use textContent.' },
        { property: 'outerHTML', message: 'Comments are hostile text: use textContent.' },
        { property: 'insertAdjacentHTML', message: 'Comments are hostile text: use textContent.' },
        { object: 'document', property: 'write', message: 'Comments are hostile text: use textContent.' },
        { property: 'dangerouslySetInnerHTML', message: 'Comments are hostile text: render text nodes.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Comments are hostile text: render text nodes.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a const object or a union of literals.' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'natural',
              message:
                "natural's root loads database clients and reads .env: import natural/lib/natural/<part>/<file>.js instead.",
            },
          ],
        },
      ],
    },
  },
  { files: ['src/cli/**', 'tests/bench/**', '.ci/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
);
