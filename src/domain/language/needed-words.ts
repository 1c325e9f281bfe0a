/**
 * What a text must hold for a pattern to match it, read off the pattern: one of these stretches of letters, in lower case and
 * with one letter for æ, ø and å (see `neededForm`). Null where nothing can be said. Knows the expressions that `phrase` makes;
 * what stands in a lookaround is no part of a match.
 */
export function neededWords(source: string): readonly string[] | null {
  const reader = new Reader(source);
  return reader.alternatives();
}

/** A word as `neededWords` spells it. */
export function neededForm(word: string): string {
  return word.toLowerCase().replace(/[æå]/g, 'ø').replace(/ſ/g, 's');
}

type Needs = readonly string[] | null;

/** Shorter stretches stand in too many words to tell anything. */
const SHORTEST = 2;
const LETTER = /^\p{L}$/u;
const OPTIONAL = /^(?:[?*]|\{0,?\d*\})/;
const REPEATED = /^(?:\+|\{\d+(?:,\d*)?\})/;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end of the group or the pattern: one of them matches, so one word of each is needed. */
  alternatives(): Needs {
    const all = [this.sequence()];
    while (this.take('|')) all.push(this.sequence());
    return all.some((needs) => needs === null) ? null : [...new Set(all.flatMap((needs) => needs ?? []))];
  }

  /** All its parts are in a match: the one that tells most is chosen. */
  private sequence(): Needs {
    let best: Needs = null;
    let run = '';
    const close = (): void => {
      best = telling(best, run.length < SHORTEST ? null : [run]);
      run = '';
    };
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      const part = this.part();
      const quantity = this.quantity();
      if (part.letter === null || quantity === 'optional') close();
      if (quantity === 'optional') continue;
      if (part.letter === null) best = telling(best, part.needs);
      else run += part.letter;
      if (quantity === 'repeated') close();
    }
    close();
    return best;
  }

  /** A letter, or something else with what it needs. */
  private part(): { readonly letter: string | null; readonly needs: Needs } {
    const character = this.source.charAt(this.at);
    if (character === '(') return { letter: null, needs: this.group() };
    if (character === '[') return { letter: this.set(), needs: null };
    this.at += character === '\\' ? this.escapeLength() : 1;
    return { letter: LETTER.test(character) ? neededForm(character) : null, needs: null };
  }

  private group(): Needs {
    const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const needs = this.alternatives();
    this.take(')');
    return /[=!]$/.test(opening) ? null : needs;
  }

  /** A set of characters; the one of the three Danish letters counts as a letter. */
  private set(): string | null {
    const whole = /^\[(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0] ?? '[';
    this.at += whole.length;
    return whole === '[æøå]' ? neededForm('ø') : null;
  }

  private escapeLength(): number {
    return (
      /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{?[\da-fA-F]+\}?|.)/s.exec(this.source.slice(this.at))?.[0].length ?? 1
    );
  }

  private quantity(): 'once' | 'optional' | 'repeated' {
    const rest = this.source.slice(this.at);
    const optional = OPTIONAL.exec(rest);
    const found = optional ?? REPEATED.exec(rest);
    this.at += found?.[0].length ?? 0;
    if (found) this.take('?');
    return optional ? 'optional' : found ? 'repeated' : 'once';
  }

  private take(character: string): boolean {
    if (this.source.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }
}

/** The one whose shortest word is longer. */
function telling(one: Needs, other: Needs): Needs {
  if (one === null || other === null) return one ?? other;
  return shortest(other) > shortest(one) ? other : one;
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length));
}
