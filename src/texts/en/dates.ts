import type { Texts } from '../texts';

export const dates: Texts['dates'] = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: ({ day, month, year }) => `${day} ${month} ${year}`,
  time: (hour, minute) => `at ${hour}:${minute}`,
  unknown: 'date unknown',
};
