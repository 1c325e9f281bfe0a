import { Option, type Command } from 'commander';
import { MEMBER_ROLES, type MemberRole } from '../../../domain/forums/forum';
import { ReferatbotError } from '../../../domain/shared/errors';
import { personId } from '../../../domain/shared/ids';
import { table } from '../output/columns';
import type { Session } from '../session';
import { findForum } from './find-forum';
import { dataOption, jsonOption, notBlank, type DataOption, type JsonOption } from './options';

const FORUM = 'name or id, as `forums` shows them';
const PERSON = 'the id Teams gives the person';

interface RoleOption {
  readonly role?: MemberRole;
}

/** The secretariat imports minutes and plans meetings; the chair settles tasks and agendas. */
function roleOption(): Option {
  return new Option('--role <role>', 'what the person may do there; `member` for new ones').choices(
    MEMBER_ROLES,
  );
}

export function addMembersCommand(program: Command, session: Session): void {
  const members = program.command('members').description('say who belongs to a forum, and as what');
  addAdd(members, session);
  addRemove(members, session);
  addList(members, session);
}

function addAdd(members: Command, session: Session): void {
  members
    .command('add')
    .argument('<forum>', FORUM)
    .argument('<person-id>', PERSON, notBlank)
    .argument('<name>', 'as it is to be shown', notBlank)
    .addOption(roleOption())
    .addOption(dataOption())
    .action(
      async (...[forum, id, name, { data, role }]: [string, string, string, DataOption & RoleOption]) => {
        const person = personId(id.trim());
        await session.withCore(data ?? null, async (core) => {
          const member = { person, name: name.trim(), ...(role && { role }) };
          const changed = await core.forums.addMember((await findForum(core, forum)).id, member);
          const given = changed.members.find((one) => one.person === person)?.role ?? 'member';
          session.printLines([`${member.name} belongs to ${changed.name} as ${given}.`]);
        });
      },
    );
}

function addRemove(members: Command, session: Session): void {
  members
    .command('remove')
    .argument('<forum>', FORUM)
    .argument('<person-id>', PERSON)
    .addOption(dataOption())
    .action(async (forum: string, id: string, { data }: DataOption) => {
      await session.withCore(data ?? null, async (core) => {
        const found = await findForum(core, forum);
        const member = found.members.find(({ person }) => person === id.trim());
        if (!member) throw new ReferatbotError('not-found', `${id} is no member of ${found.name}.`);
        await core.forums.removeMember(found.id, member.person);
        session.printLines([`${member.name} is no longer a member of ${found.name}.`]);
      });
    });
}

function addList(members: Command, session: Session): void {
  members
    .command('list')
    .argument('<forum>', FORUM)
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(async (forum: string, { data, json }: DataOption & JsonOption) => {
      const found = await session.withCore(data ?? null, (core) => findForum(core, forum));
      const rows = found.members.map(({ name, role, person }) => [name, role, person]);
      if (json) session.printJson(found.members);
      else session.printLines(table(['Name', 'Role', 'Id'], rows, `${found.name} has no members.`));
    });
}
