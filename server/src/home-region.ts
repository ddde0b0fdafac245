/** The cluster's own region, as the identifier of a place: Lombardy, with its provinces. Where nobody says which, it is meant. */
export const HOME_REGION = 'nuts:ITC4';
