import { expect, test } from 'vitest';
import { embedCode } from '../../src/components/gallery/embed-code.ts';

test('a title cannot leave its attribute', () => {
  const code = embedCode({ address: 'https://a.example/x/', title: 'A "quoted" <b> & more', pictureHeight: 200.4 });
  expect(code).toBe(
    '<iframe src="https://a.example/x/" title="A &quot;quoted&quot; &lt;b> &amp; more" width="100%" height="371" loading="lazy"></iframe>',
  );
});
