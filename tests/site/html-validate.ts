// Which rules of HTML are the pages held to? The recommended ones, but for what is settled otherwise here.
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Layout of the source, which the build makes and nobody reads.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A title names an incident in full; search engines cut it where they like.
    'long-title': 'off',
    // `role="list"` gives lists without bullets back to Safari's screen reader.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
    // A filter is a group of checkboxes that share a name.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // The form of a comparison acts on every change and has nothing to send.
    'wcag/h32': 'off',
    // Our own files come from our own host.
    'require-sri': 'off',
  },
};
