import type { SeatsUseCases } from '../../adapters/teams/use-cases/seats';
import { forumsFor } from '../../flows/forums-for';
import { adoptSeats } from '../../flows/seats/adopt-seats';
import { changeAttendanceSettings } from '../../flows/seats/change-attendance-settings';
import { openSeat } from '../../flows/seats/open-seat';
import { saveSeat } from '../../flows/seats/save-seat';
import { showSeats } from '../../flows/seats/show-seats';
import type { Core } from '../core';

export function seatsUseCases(core: Core): SeatsUseCases {
  return {
    forumsToSeat: ({ actor }) => forumsFor(core, { actor, right: 'change-settings' }),
    showSeats: (asked) => showSeats(core, asked),
    openSeat: (asked) => openSeat(core, asked),
    adoptSeats: (asked) => adoptSeats(core, asked),
    saveSeat: (asked) => saveSeat(core, asked),
    changeAttendanceSettings: (asked) => changeAttendanceSettings(core, asked),
  };
}
