const BODY =
  /(?:^|[\s-])\p{L}*(?:udvalg(?:et)?|klynge(?:n)?|gruppe(?:n)?|forum|byråd(?:et)?|regionsråd(?:et)?|(?<!om)råd(?:et)?|bestyrelse(?:n)?|nævn(?:et)?|kommission(?:en)?|kommunalbestyrelse(?:n)?|chefgruppe|ledelse(?:n)?|repræsentantskab(?:et)?)(?=$|[\s,(]|\.\s)/iu;

/** A short line that is the name of a body and no sentence. */
export function isForumName(line: string): boolean {
  if (line.length < 4 || line.length > 100 || /[.:;?!]$|:\s/.test(line)) return false;
  return (
    /^\p{Lu}/u.test(line) && BODY.test(/^[^,]*/u.exec(line)?.[0] ?? '') && !VERB.test(line.replace(OF, ' '))
  );
}

/** "Bestyrelsen for Foreningen af …" */
const OF = /\saf\s(?=\p{L}+(?:$|\s(?:og|i|ved)\s))/gu;
const VERB =
  /\s(?:er|var|blev|har|skal|vil|orienterer|indstiller|godkender|drøfter|deltager|deltog|fra|af)\s/iu;
