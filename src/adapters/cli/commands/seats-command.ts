import type { Command } from 'commander';
import type { Seat } from '../../../domain/attendance/seat';
import { nameKey } from '../../../domain/language/names';
import { ReferatbotError } from '../../../domain/shared/errors';
import { proposedSeats } from '../../../flows/attendance/proposed-seats';
import { adoptSeats } from '../../../flows/seats/adopt-seats';
import { endSeat } from '../../../flows/seats/end-seat';
import type { CliCore } from '../cli-context';
import { table } from '../output/columns';
import { count } from '../output/count';
import type { Session } from '../session';
import { day } from './day-argument';
import { findForum } from './find-forum';
import { dataOption, jsonOption, notBlankEach, type DataOption, type JsonOption } from './options';

const OPERATOR = { kind: 'operator' } as const;
const FORUM = 'name or id, as `forums` shows them';

/** Who is asked to meetings; who may read the minutes is a matter of `members`. */
export function addSeatsCommand(program: Command, session: Session): void {
  const seats = program.command('seats').description('say who is asked to the meetings of a forum');
  addList(seats, session);
  addPropose(seats, session);
  addAdopt(seats, session);
  addEnd(seats, session);
}

function addList(seats: Command, session: Session): void {
  seats
    .command('list')
    .argument('<forum>', FORUM)
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (name: string, { data, json }: DataOption & JsonOption) => {
      const held = await session.withCore(data ?? null, async (core) =>
        core.seats.list((await findForum(core, name)).id),
      );
      if (json) session.printJson(held);
      else
        session.printLines(
          table(HEADING, held.map(row), `Nobody holds a seat; try: seats propose "${name}"`),
        );
    });
}

function addPropose(seats: Command, session: Session): void {
  seats
    .command('propose')
    .description('who might hold a seat, from the newest minutes')
    .argument('<forum>', FORUM)
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (name: string, { data, json }: DataOption & JsonOption) => {
      const proposed = await session.withCore(data ?? null, async (core) =>
        proposedSeats(core, (await findForum(core, name)).id),
      );
      if (json) session.printJson(proposed);
      else
        session.printLines(
          table(HEADING, proposed.map(row), 'The newest minutes name nobody without a seat.'),
        );
    });
}

function addAdopt(seats: Command, session: Session): void {
  seats
    .command('adopt')
    .description('give seats to those proposed: all of them, or those named')
    .argument('<forum>', FORUM)
    .argument('[name...]', 'as `seats propose` shows them', notBlankEach)
    .addOption(dataOption())
    .action(async (forum: string, names: readonly string[], { data }: DataOption) => {
      await session.withCore(data ?? null, async (core) => {
        const found = await findForum(core, forum);
        const chosen = (proposed: readonly Seat[]): readonly Seat[] => chosenOf(proposed, names);
        const adopted = await adoptSeats(core, { actor: OPERATOR, forum: found.id, chosen });
        session.printLines([`${count(adopted ?? 0, 'seat')} adopted in ${found.name}.`]);
      });
    });
}

function addEnd(seats: Command, session: Session): void {
  seats
    .command('end')
    .description('end a term; answers and attendance up to then stay')
    .argument('<forum>', FORUM)
    .argument('<name>', 'as `seats list` shows it')
    .argument('<last-day>', 'YYYY-MM-DD', day)
    .addOption(dataOption())
    .action(async (...[forum, name, lastDay, { data }]: [string, string, string, DataOption]) => {
      await session.withCore(data ?? null, async (core) => {
        const seat = await seatNamed(core, forum, name);
        await endSeat(core, { actor: OPERATOR, forum: seat.forum, seat: seat.id, lastDay });
        session.printLines([`${seat.name} holds the seat until ${lastDay}.`]);
      });
    });
}

function chosenOf(proposed: readonly Seat[], names: readonly string[]): readonly Seat[] {
  if (names.length === 0) return proposed;
  return names.map((name) => {
    const found = proposed.find((seat) => nameKey(seat.name) === nameKey(name));
    if (found) return found;
    throw new ReferatbotError('not-found', `"${name}" is not among the proposed; see: seats propose`);
  });
}

async function seatNamed(core: CliCore, forum: string, name: string): Promise<Seat> {
  const found = await findForum(core, forum);
  const seat = (await core.seats.list(found.id)).find((one) => nameKey(one.name) === nameKey(name));
  if (seat) return seat;
  throw new ReferatbotError('not-found', `"${name}" holds no seat in ${found.name}; see: seats list`);
}

const HEADING = ['Name', 'Sector', 'Organisation', 'Until'];

function row({ name, sector, organisation, to }: Seat): readonly string[] {
  return [name, sector, organisation ?? '-', to ?? '-'];
}
