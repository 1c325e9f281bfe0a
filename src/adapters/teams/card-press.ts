import { field } from './field';

/** The data of the button in the value of an `adaptiveCard/action`. */
export function pressedData(value: unknown): unknown {
  const action = field(value, 'action');
  return field(action, 'data');
}
