/** Words of any question: they help to find the sentence, but never make it the answer. */
export const LIGHT_WORDS = `
  få komme gøre lave stå gå sætte give tage holde køre se sige ske handle hedde ligge gælde finde vide mene
  sker skete gang måde ting folk punkt møde sag emne referat dagsorden fortælle spørgsmål svar nævne stå siges
  tale snakke bruge ny stor sammen forskellig bestemt særlig hel lang mulig anden andre
  begynde starte sidde træde mødes blive bede kunne skulle ville synes
  eventuelt evt vare varer love lovet bord bordet skidt rigtig endelig
  længst kortest højest lavest størst mindst flest færrest mest bedst værst dyrest billigst ældst yngst hurtigst
  ende endte vælge valgte værd sådan siden side sidste næste år tid dag sørge sørger supposed

  nogen nogle ingen alle alt hele begge hver enhver flere færre mange lidt nok
  først først sidst senere tidligere dernæst derefter bagefter efterfølgende forinden forud imens
  oppe nede ude inde henne væk forbi foran bagved nær tæt omkring
  nemt let hårdt hurtigt langsomt godt dårligt fint okay vigtigt sjovt mærkeligt underligt
  slem slemt grim flot dejlig træls tosset vild sej sur glad ked spændt
  gammel gamle lille små kort høj lav fuld
  fyr type slags form måder stykke flok bunke række masse håndfuld par
  person mand kvinde dame herre vedkommende forhold situation tilfælde runde omgang bølge mening rækkefølge fremgangsmåde
  happen say get go make take held meeting minutes become put want tell long old many much good
  turn show keep let look see seen know knew think thought feel felt need try tried use used
  give given gave come came bring brought call ask work set leave left hear heard mean means
  new first last next more most less least few lot lots thing things stuff way own
  people person guy guys kind sort really actually exactly
`;

/** Everyday verbs and what goes with them, which minutes often say with another word. */
export const SPOKEN_WORDS = `
  tro gætte huske glemme kende lytte kigge glo spotte lægge smide kaste hive trække skubbe rykke hoppe springe
  dukke troppe passe slippe undgå nå klare magte orke gide turde plejer
  sende hente bringe bære flytte dele samle stille rejse løbe falde vende dreje skifte bytte hænge slå knække lande
  binde knytte tælle følge styre trykke tvinge presse lokke skaffe ordne fikse skynde haste vente ringe skrive læse
  råbe spørge snuppe nappe tegne tænke overveje håbe frygte elske hade bryde
  behøve eje tilhøre optræde opstå virke virker fungere
  idé tanke holdning ord
  rod roderi bøvl besvær ballade kludder koks knas cirkus postyr ståhej hurlumhej fnidder hejs misere
`;

/** What says so little that an answer need not hold it: adverbs, fillers, words of speech. */
export const FILLER_WORDS = `
  hverdag hverdage daglig dengang dengangs nutildags pt ialt alt total tilsammen sammenlagt overhovedet egentlig reelt reel realistisk
  faktisk nemlig vist vistnok måske muligvis formentlig sandsynligvis sikkert tilsyneladende åbenbart angiveligt ellers
  kun blot alene udelukkende bare lige netop præcis præcist nøjagtig nøjagtigt cirka omtrent nogenlunde næsten
  stadig stadigvæk fortsat endnu allerede snart straks pludselig pludseligt aldrig altid tit ofte sommetider indimellem
  især specielt hovedsagelig primært generelt typisk normalt vanligvis sædvanligvis
  agtig agtigt agtige halløj gejl noget sådant sådanne den slags dims dimsen dimserne tingest tingesten pis lort fanden
  pokker søren sgu edderm satme virkelig seriøst ærligt helt slet ganske ret temmelig rimelig forholdsvis
  mon nå jamen altså øh ehm hmm jo tja okay ok hej hejsa hallo tak venligst please pls thx
  derhjemme derude derinde derovre dernede deroppe herinde herovre herhjemme heroppe hernede herude herfra derfra derhen
  pga grundet ifølge ifl until unless except besides within
  hidtil indtil fremover fremadrettet efterhånden undervejs desuden derudover endvidere ligeledes ydermere heller
  haft selv selve sådan såsom måtte været kunnet villet skullet
  opremse remse oprems rems opliste nævn forklar forklare uddyb uddybe opsummer opsummere resumer
  kort lynhurtigt tilfældigvis tilfældigt mht iht ifm ift vedr vedrørende angående ang
  anyway actually currently nowadays together altogether total overall basically simply maybe perhaps probably again
`;

/** Turns of speech that say nothing of the topic, one to a comma. */
export const FILLER_PHRASES = `
  i stedet for at, frem for at, fremfor at, instead of,
  i praksis, i realiteten, på papiret, i teorien, den slags, det slags, sådan noget, og den slags, alt det der, det der med, de der,
  en gang for alle, på en måde, på nogen måde, i det hele taget, sådan set, i sin tid, i øvrigt, for resten, i virkeligheden,
  når alt kommer til alt, til syvende og sidst, i bund og grund, for at sige det mildt, så vidt jeg ved, så vidt vides, mig bekendt,
  som sagt, i forvejen, på den ene side, i grunden, for pokker, for søren, for himlens skyld, hvad i alverden, hvor i alverden,
  hvem i alverden, i alverden, ud over det, af en eller anden grund, en eller anden, et eller andet, nogle eller andre, på et tidspunkt,
  i sidste ende, i det store hele, mere eller mindre, sort på hvidt, hånden på hjertet, nu om dage, her til morgen,
  i skrivende stund, ved lejlighed, når som helst, hvem som helst, hvad som helst, alle mulige, alt muligt, hele molevitten,
  og så videre, med videre, og lignende, ret beset, alt i alt, kort sagt, rent faktisk, ved du, kan du, kan i, ved i,
  ved nogen, er det rigtigt at, er det sandt at, passer det at, mon ikke, har du styr på, kan du huske, husker du, husk mig på,
  kan du minde mig om, kan du sige mig, fortæl mig, sig mig, giv mig, find, vis mig, jeg vil vide, jeg skal bruge, jeg mangler at vide,
  vil du tjekke, gider du, andre steder, flere steder, et andet sted, nogen steder, vær sød, vær så venlig, tak på forhånd, på forhånd tak, hvad med, hvordan med,
  stadig sådan, stadigvæk sådan, stadig gældende, stadig tilfældet, stadig rigtigt, still the case, still so, still true, still like that,
  skete der så, skete der siden, skete der bagefter, sker der så, happened next, hapened next, happened then, happened after that
`;
