import type { TaskEntry } from '../../src/domain/messages/lists';
import { forumId, minutesId, taskId } from '../../src/domain/shared/ids';

export const taskEntry: TaskEntry = {
  forumName: 'Fjordklyngen',
  task: {
    id: taskId('task-1'),
    forum: forumId('fjordklyngen'),
    minutes: minutesId('fjordklyngen-2024-08-26'),
    version: 1,
    meetingDate: '2024-08-26',
    itemTitle: 'Status på økonomigruppen',
    state: 'draft',
    confirmed: null,
    draft: {
      item: 6,
      quote: 'Tora undersøger, hvem der kan sidde i gruppen for hospitalet.',
      span: { start: 0, end: 61 },
      task: 'Undersøg, hvem der kan sidde i gruppen',
      owner: 'Tora',
      ownerKind: 'person',
      fanOut: false,
      due: '2024-10-03',
      dueText: 'næste møde',
      recurrence: null,
      condition: null,
      section: 'decision',
    },
  },
};
