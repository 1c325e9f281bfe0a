/** What somebody says about a matter. */
const SAID =
  'mener siger svarer synes nævner fortæller oplyser orienterer beretter henviser erklærer påpeger peger understreger bemærker indvender ' +
  'protesterer gentager konstaterer konkluderer fremhæver pointerer betoner anfører citerer læser hævder påstår indrømmer benægter afviser ' +
  'medgiver kvitterer lykønsker takker hilser byder advarer anbefaler opfordrer råder foreslår indstiller spår forudser antyder beklager ' +
  'undskylder klager brokker roser kritiserer skælder diskuterer debatterer argumenterer reflekterer forklarer begrunder forsvarer fastslår ' +
  'skønner gætter anslår uddeler kalder sammenligner efterlyser bekræfter fastholder stemmer begærer insisterer protokollerer afslår';
/** What somebody thinks, feels or perceives. */
const FELT =
  'vedtager bevilger bevilliger forkaster afsætter tror tvivler betvivler frygter håber drømmer glæder ærgrer undrer bekymrer savner længes husker glemmer kender genkender erkender forstår ' +
  'indser opdager oplever mærker fornemmer ser hører føler lytter nikker ryster griner smiler ler erindrer ønsker foretrækker forventer ' +
  'regner venter afventer accepterer godkender tiltræder støtter bakker tilslutter nyder elsker hader kan vil skal bør må';
/** What somebody is, has, becomes or goes through. */
const LIVED =
  'er har bliver får mangler besidder ejer hedder bor sidder står ligger arbejder virker fungerer leder styrer tilhører udgør repræsenterer ' +
  'hviler sover lever fylder fejrer rejser fratræder tiltræder udtræder indtræder stopper fortsætter begynder starter slutter ophører ' +
  'kandiderer opstiller undlader deltager kommer går løber ankommer forlader bruger anvender benytter vinder taber modtager trives ' +
  'koster tjener spiser drikker synger gælder betyder viser består behøver plejer tager holder finder afløser efterfølger konstituerer ' +
  'lover forpligter råder rummer omfatter dækker påvirker belaster presser vokser falder stiger varer skylder træder hjælpes fylder';

/** Present forms of verbs that leave nothing to be ticked off. */
export const NO_WORK_VERBS: ReadonlySet<string> = new Set(`${SAID} ${FELT} ${LIVED}`.split(' '));
