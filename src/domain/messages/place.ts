/** Where the conversation takes place; what may be said aloud and how to address the bot depend on it. */
export type Place = 'personal' | 'group' | 'channel';
