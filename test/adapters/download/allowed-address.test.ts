import { allowedAddress } from '../../../src/adapters/download/allowed-address';

const allows = allowedAddress(['*.sharepoint.com', 'filer.havby.dk']);

describe('addresses that files come from', () => {
  it.each([
    'https://havby-my.sharepoint.com/personal/tora/_layouts/15/download.aspx?UniqueId=1&tempauth=x',
    'https://HAVBY.SharePoint.com/x',
    'https://filer.havby.dk/x',
  ])('allow %s', (address) => {
    expect(allows(new URL(address))).toBe(true);
  });

  it.each([
    ['another host', 'https://example.org/sharepoint.com'],
    ['a host that only ends alike', 'https://evilsharepoint.com/x'],
    ['the bare domain', 'https://sharepoint.com/x'],
    ['the domain as part of another', 'https://havby.sharepoint.com.example.org/x'],
    ['a host with a dot at its end', 'https://havby.sharepoint.com./x'],
    ['a host below a named one', 'https://a.filer.havby.dk/x'],
    ['an unencrypted one', 'http://havby.sharepoint.com/x'],
    ['another port', 'https://havby.sharepoint.com:8443/x'],
    ['a user name', 'https://tora@havby.sharepoint.com/x'],
    ['a host in place of the user name', 'https://havby.sharepoint.com@example.org/x'],
    ['an address of this machine', 'https://127.0.0.1/x'],
    ['the metadata service', 'http://169.254.169.254/metadata'],
    ['a file', 'file:///etc/passwd'],
    ['no host', 'https:x'],
  ])('refuse %s', (_name, address) => {
    expect(allows(new URL(address))).toBe(false);
  });
});
