const WHAT = String.raw`(?:instruk\p{L}*|instruction\p{L}*|regl\p{L}*|rules?|prompt\p{L}*|ovenstående|above|besked\p{L}*|messages?)`;
const ORDERS = [
  String.raw`(?:se bort fra|ignor\p{L}+|glem|tilsidesæt\p{L}*|disregard|forget|override)(?:\P{L}+\p{L}+){0,4}?\P{L}+${WHAT}`,
  String.raw`(?:system|udvikler|developer)[ -]?(?:prompt|besked|message|mode)`,
  String.raw`(?:du er nu|you are now|act as|opfør dig som|lad som om du)\P{L}`,
  String.raw`(?:til|to|dear|kære) (?:the )?(?:ai|llm|sprogmodel\p{L}*|language model|chatbot\p{L}*)(?!\p{L})`,
  String.raw`(?:(?:sprog)?modellen|assistenten|chatbotten|robotten|the model|the assistant) (?:skal|bør|must|should) (?:svare|skrive|sige|oplyse|answer|reply|say|write)`,
];
const ORDER = new RegExp(String.raw`(?<!\p{L})(?:${ORDERS.join('|')})`, 'iu');

/** Does a text speak to a machine that reads it, as no minutes do? */
export function ordersMachine(text: string): boolean {
  return ORDER.test(text);
}
