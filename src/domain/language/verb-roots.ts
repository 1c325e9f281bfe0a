/**
 * Roots of verbs whose forms and nouns the stemmer tears apart (godkende → godk, godkendelse → godkend). Every form
 * made by `word-forms` meets in the root. Two spellings in one entry are one verb with a doubled consonant.
 */
export const VERB_ROOTS: readonly string[] = `
  accepter aflys aflever afdæk afgør afhent afhold afhjælp afklar aflast aflæg afprøv afrapporter afregn afslut/afslutt
  afsæt/afsætt afstem/afstemm aftal afvent afvikl afvis anbefal anerkend anmod ansæt/ansætt ansøg anvend arbejd arranger
  begrund begræns begynd behandl bekræft belys bemærk beregn beret/berett besigtig beskriv beslut/beslutt bestem/bestemm bestil/bestill
  besvar besøg betal betjen betyd bevillig bidrag bistå byg/bygg dan/dann deltag diskuter dokument/dokumenter drift drøft
  effektiviser efterlys efterspørg ekspropriér ændr etabler evaluer faciliter fasthold fastlæg/fastlægg fastsæt/fastsætt finansier
  flyt/flytt forankr forbedr forbered fordel forebyg/forebygg foregå foreligg foreslå foretag forhandl forhøj forhindr forklar forlæng forny forsk forplig/forpligt forsink fortsæt/fortsætt
  forsøg fortæl/fortæll forvent fratræd fremlæg/fremlægg fremsend fremsæt/fremsætt fremgå frigiv funger
  følg garanter gennemfør gennemgå genbehandl genindlæg/genindlægg genoptag genåbn giv godkend gransk gældend håndter
  hæv hjælp hold hør igangsæt/igangsætt implementer indbyd inddrag indfri indfør indgå indhent indkald indkøb indlæg/indlægg indmeld indsaml indsend
  indstil/indstill indsæt/indsætt introducer inviter iværksæt/iværksætt juster klag koordiner kontakt konkretiser konstituer konstater kortlæg/kortlægg kvalificer kør
  køb led lej lever lukk/luk lån løs medfør meld medvirk modtag monitorer mød mål nedbring nedlæg/nedlægg nedsæt/nedsætt nævn
  omdan/omdann omlæg/omlægg omsæt/omsætt omtal ophør oplev oplys opret/oprett oprust opfordr opfyld opgør oprethold opsig opslå opspor opstart opstil/opstill opsaml opsummer
  optag organiser orienter overdrag overfør overgå overhold overtag overvej overvåg perspektiv/perspektiver placer planlæg/planlægg prioriter projekter præciser præsenter prøv påbegynd påpeg påvirk
  rapport/rapporter rediger redegør reguler rekrutter renover repræsenter reserver respekter revider revurder ret/rett rådgiv
  saml samarbejd sammenlign send sikr skab skærm sluk/slukk slut/slutt skriv spørg start stem/stemm stift støt/støtt styrk styr suppler svar søg
  tilbagemeld tilbyd tilføj tilknyt/tilknytt tilpas/tilpass tilretning tilrettelæg/tilrettelægg tilslut/tilslutt tilstræb træf/træff træn
  udarbejd udbetal udbred udbyd uddan/uddann uddel uddyb udeblev/udebliv udfordr udform udføl udfør udlever udlån udmønt udmeld udpeg udregn udsend udskift udskriv udskyd udsæt/udsætt udtal udtryk/udtrykk udtræd udvid udvikl udvælg
  undersøg understreg understøt/understøtt undervis underret/underrett undlad
  varetag vedhæft vedlæg/vedlægg vent vedtag vejled vis visiter vurder vælg værn ydd/yd ønsk øg åbn
  opdater aktiver analys/analyser anlæg/anlægg ansvar asfalter bevar bevilg forvalt fusioner henvend henvis hjemtag tilkald
  indberet/indberett indbrag invester iagttag kompenser kommuniker løft
  mangl minimer opbak/opbakk opgrader oprens optimer optræd overstig planer privatiser reducer rens samtykk
  screen sparr supervis tilse udlig udlej uddeleger underskriv valider vaccin
`
  .split(/\s+/)
  .filter(Boolean);
