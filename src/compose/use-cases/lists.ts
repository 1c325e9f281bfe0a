import type { ListUseCases } from '../../adapters/teams/use-cases/lists';
import { listForums } from '../../flows/list-forums';
import { listMeetings } from '../../flows/list-meetings';
import { listMinutes } from '../../flows/list-minutes';
import { listTasks } from '../../flows/list-tasks';
import type { Core } from '../core';

export function listUseCases(core: Core): ListUseCases {
  return {
    listForums: (asked) => listForums(core, asked),
    listMeetings: (asked) => listMeetings(core, asked),
    listMinutes: (asked) => listMinutes(core, asked),
    listTasks: (asked) => listTasks(core, asked),
  };
}
