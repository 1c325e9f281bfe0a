const COMMON_NAMES =
  'jens jensen hans hansen lars larsen anders andersen mads madsen niels nielsen peter petersen peder ' +
  'pedersen ole olsen erik eriksen jes jessen per line lene helle anne hanne mette dorthe birte ulla ' +
  'lone tine trine stine rikke signe inge inger kirsten karen ellen jesper kasper jeppe steen sten ' +
  'esben torben jørgen jørgensen søren sørensen rasmus rasmussen thomas thomsen jakob jacob jakobsen ' +
  'jacobsen kristian christian kristensen christensen kristine christine morten mortensen claus klaus ' +
  'clausen carsten karsten johannes johannesen ejner einer arne bente else grete grethe gitte birgitte ' +
  'charlotte susanne marianne malene maren tove';

/** Every Danish municipality but those whose name is an everyday word: Brande, Odder, Skive, Tønder, Vejen. */
const MUNICIPALITIES =
  'albertslund allerød ballerup bornholm brøndby dragør egedal fredensborg frederiksberg frederikssund ' +
  'furesø gentofte gladsaxe glostrup gribskov halsnæs helsingør herlev hillerød hvidovre taastrup ' +
  'hørsholm ishøj københavn lyngby taarbæk rudersdal rødovre tårnby vallensbæk faxe greve guldborgsund ' +
  'holbæk kalundborg køge lejre lolland næstved odsherred ringsted roskilde slagelse solrød sorø stevns ' +
  'vordingborg assens billund esbjerg faaborg midtfyn fanø fredericia haderslev kerteminde kolding ' +
  'langeland middelfart nordfyn nyborg odense svendborg sønderborg varde vejle ærø aabenraa favrskov ' +
  'hedensted herning holstebro horsens ikast lemvig norddjurs randers ringkøbing skjern samsø silkeborg ' +
  'skanderborg struer syddjurs viborg aarhus brønderslev frederikshavn hjørring jammerbugt læsø ' +
  'mariagerfjord morsø rebild thisted vesthimmerland aalborg';

/** Names that the stemmer would clip, or take for other words: Jens is no jen, Slagelse no slag. */
export const PROPER_NAMES: readonly string[] = `${COMMON_NAMES} ${MUNICIPALITIES}`.split(' ');
