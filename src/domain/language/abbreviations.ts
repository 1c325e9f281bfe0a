/**
 * Danish abbreviations written with a final dot, without that dot and in lower case.
 * `never`: what follows belongs to the same sentence, even with a capital ("jf. Sundhedsloven").
 * `rarely`: may close a sentence; it does when a capital follows ("… 250 mio. kr. Det …"), not before a number.
 */
const NEVER_CLOSING =
  'd kl nr pkt ca fx f.eks eks bl.a bla jf jvf cf iflg ifl ift iht mht mhp m.h.p m.h.t i.h.t i.f.t vedr ang hhv dvs d.v.s ' +
  'evt p.g.a pga f.o.m fom t.o.m tom pr inkl incl ekskl excl ekskl hr fr frk dr prof sct skt st kgl chr adm afd kap s sml ' +
  'cand lic mag stud art par stk.nr sagsnr j.nr journalnr lb.nr lbnr matr.nr tlf mob adr alm ass forb henh pågæld resp ' +
  'a.h.t aht o.b.s obs nb p vs div ekstr gl gns maks max min.maks på.gr i.e f.s.v.a fsva ad t.o to.nr ndr sdr ll str udg vol';
const RARELY_CLOSING =
  'mv m.v mfl m.fl mm m.m osv o.s.v o.l ol o.lign olign etc el.lign kr mio mia mrd pct stk ml cl dl mg kg km m cm ha min ' +
  'sek t mdr mnd pt p.t f.t f.eks.vis jr sen ph.d phd b.sc m.sc a.m p.m nat el d.d d.å s.å d.m f.m e.m e.kr f.kr st.nr';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ABBREVIATIONS = {
  never: set(NEVER_CLOSING),
  rarely: set(RARELY_CLOSING),
} as const;
