import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PRODUCT_VERSION } from '../../../src/domain/shared/product-version';

it('is the version of the package', () => {
  const { version } = JSON.parse(
    readFileSync(path.join(__dirname, '..', '..', '..', 'package.json'), 'utf8'),
  ) as { version: string };

  expect(PRODUCT_VERSION).toBe(version);
});
