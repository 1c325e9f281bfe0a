import { phrases } from '../phrases';

/** Somebody was not there: said without a negation. */
export const STAYED_AWAY = phrases(`
  afbud* | afmeld* | frameld* | fravær* | mangle* | mangler | manglet | manglede | udebl* | forhindre* | sygemeld*
  | meld*/meldte … fra | meld*/meldte … pas | meld*/meldte … syg | meld*/meldte … ud
  | var/er/blev/bliver/blive/blevet/været/holdt/holder … væk | væk/hjemme/fraværende fra | blev/bliver/blive/blevet/var … hjemme
  | var/lå/blev … syg/syge | sprang/springe/springer/sprunget … fra/over | stod/stå/står … af | faldt/falde/faldet … fra
  | bakkede/bakke/bakket … ud | sagde/sige/siger/sagt … fra | brændte/brænde … af | svigte* | pjæk* | skulk* | skippe*
  | droppe* | havde/har ikke tid | havde/har travlt | glippe* | misse* | gik/gå/går/gået … glip | glimre* … fravær | fritaget | undlod* … komme/møde/deltage
  | tom/tomme/tomt stol/stole/plads/pladser
  | absent* | absence* | apolog* | regrets | miss/missed/missing/misses | away | skip/skipped/skips | no show*
  | sat/sit/sitting … out | cancel* | called … off | drop*/dropped … out | bail*/bailed | pull*/pulled … out
  | unable … attend/come/be/join | fail*/failed … attend/appear/show/come/turn | stay*/stayed … home | excused
  | prevented/kept … from | let … down | off sick | was/were/called … sick/ill
`);

/** Somebody was there, or with a negation was not. */
export const CAME = phrases(`
  deltog* | deltag* | tilstede | til stede | fremmød* | mødt* … op/frem/ind | møde/møder … op/frem/ind | mødte | mødt
  | var/er/været/være … med | var/været … der | var/er/været/være … repræsenter* | var … at se/finde | fik … at se
  | kom/komme/kommer/kommet | dukke*/dukket … op | viste/vise/viser/vist … sig | troppe* … op
  | sad/sidde/sidder/siddet … med | sad/sidde/sidder/siddet … der | sad/sidde/sidder/siddet … bord*
  | stille/stillede/stiller … op/med | nåede/nå/når/nået … frem/til/med/op/ind | kunne/kan/ku … ikke | kunne/kan/ku ikke
  | stod/står/stå/var/er/figurere*/optræde*/optråd* … liste*/deltagerliste*/mødeliste*/navneliste*/deltagere/deltagerne
  | repræsenter* | talte/tale/taler … sag/stemme/vegne | kigge* … forbi | lagde … forbi | indfandt/indfinde … sig
  | tog/tage … del/turen | overvær* | gengang* | sammenfald* | overlap* | til bords | ved bordet | deltagerkreds* | fuldtallig* | mødedeltager*
  | attend* | present | was/were/been … there | came/come/comes/coming | took/take/taken … part | participa*
  | make/made/makes … it | turn*/turned … up | show*/showed … up | join* | represent* | sat/sit/sitting … table
  | at/around the table | in the room | on the list | listed | appear* | spoke/speak/speaks … for | attendees
`);

/** The same where somebody is named, by name or by what they are. */
export const WAS_AT = phrases(`
  hvem er … i/på/fra/hos | who is/are … in/on/from/at | var/været/være … til/på/i/hos/ved/blandt/for | mødte … for | havde/har/haft … med/folk/plads/sæde/repræsentant*/nogen
  | sad/sidde/sidder/siddet … i/på | så vi | was/were/been … at/in/with/among/on | sat/sit/sitting … in/with/on
  | got/get/gets … to | have/had/has … at/there/present/people/somebody/someone/anybody/anyone/represent* | går/gik/gået … igen
`);

/** Beside one of those, words that ask for nothing further. */
export const BESIDE_ATTENDANCE = phrases(`
  selv | personligt | egen/eget/egne/sit/sin/sine | faktisk | rent | virkelig* | bord* | liste* | deltagerliste* | sag | stemme
  | havde/måtte/fik/tog/gav/sendte/sendt/sende/give/givet/blive/blev | uden | besked | op/ned/frem/hjem/ind/ud/fra/over/forbi/pas
  | person* | repræsentant* | representative* | folk | møde/mødt/mødte | gang* | gange | haft
  | own/himself/herself/themselves/personally | able/actually/really | send/sent/gave/give | anybody/anyone/somebody/someone
  | everybody/everyone | notice | kunne/kan/nåede/nå | ikke/aldrig/not/never/no | part | it | people/person/persons | along
  | hele/holdet | nogensinde | eneste | en … gang | blot/bare | single/once/even | kolleg* | colleague* | tit/ofte/often/times/many | both/begge/både | either | indkaldt/inviteret/invited | sammen
  | plads* | meld* | forhånd | advance | sige/siger/sagt | two/to | seat* | table | room | meet*/met | make/made | time | member* | had | steder/sted
`);
