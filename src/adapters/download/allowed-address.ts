/**
 * Says which addresses files may be fetched from: https on its usual port, no user name, and a host of the list.
 * `*.example.com` stands for every host below example.com, not for itself.
 */
export function allowedAddress(hosts: readonly string[]): (address: URL) => boolean {
  const patterns = hosts.map((host) => host.toLowerCase());
  return ({ protocol, port, username, password, hostname }) =>
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    patterns.some((pattern) => fits(hostname, pattern));
}

function fits(host: string, pattern: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) && host.length >= pattern.length
    : host === pattern;
}
