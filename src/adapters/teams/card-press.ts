/** The data of the button in the value of an `adaptiveCard/action`. */
export function pressedData(value: unknown): unknown {
  const action = field(value, 'action');
  return field(action, 'data');
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
