import type { ListName } from '../../domain/messages/lists';
import type { TaskState } from '../../domain/tasks/task';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const lists = {
  titles: {
    forums: 'Dine udvalg',
    meetings: 'Møder',
    minutes: 'Referater',
    tasks: 'Opgaver fra referaterne',
  } satisfies Record<ListName, string>,
  empty: {
    forums: 'Du er ikke med i et udvalg, jeg har referater fra. Sekretariatet kan tilføje dig.',
    meetings: 'Jeg kender ingen møder i de udvalg, du er med i.',
    minutes: 'Jeg har ingen referater fra de udvalg, du er med i.',
    tasks: 'Jeg har ikke fundet opgaver i referaterne fra de udvalg, du er med i.',
  } satisfies Record<ListName, string>,
  exhausted: 'Der er ikke flere på listen.',
  nonePlanned: 'Der er ikke planlagt nye møder her.',
  /** What is read aloud before the entries. */
  spoken: (title: string, n: number) => `${title}: ${count(n, 'linje', 'linjer')}.`,
  more: 'Vis flere',
  fromStart: 'Fra begyndelsen',
  forumMinutes: (n: number) => (n === 0 ? 'ingen referater endnu' : count(n, 'referat', 'referater')),
  latest: (date: string) => `senest ${date}`,
  whichMinutes: 'Referat',
  chooseMinutes: 'Vælg et referat.',
  openMinutes: 'Åbn referatet',
  items: (n: number) => count(n, 'punkt', 'punkter'),
  withMinutes: 'referat findes',
  withoutMinutes: 'intet referat endnu',
  askMeeting: (forum: string, date: string) => `Hvad blev der besluttet på mødet i ${forum} den ${date}?`,
  states: {
    draft: 'Udkast, ikke bekræftet',
    confirmed: 'Bekræftet',
    done: 'Færdig',
    closed: 'Lukket',
  } satisfies Record<TaskState, string>,
  owner: (name: string) => `Ansvarlig: ${name}`,
  noOwner: 'Ingen ansvarlig nævnt',
  due: (date: string) => `Frist: ${date}`,
  oneForEach: 'Én opgave for hver',
  condition: (text: string) => `Betingelse: ${text}`,
};
