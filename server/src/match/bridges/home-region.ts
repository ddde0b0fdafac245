/** Whose bridges these are when nobody says otherwise: Lombardy, with its provinces. */
export const HOME_REGION = 'nuts:ITC4';
