/** The points of an examen (2011:1108 4 kap. 14-15 b §§). */
export const examenPoints = { all: 2400, passed: 2250 } as const;

/**
 * More than this is unusual: it is not clear whether komvuxarbete's 100 points are among the 2,400 or beside them, so
 * that both ways of counting pass.
 */
export const usualAtMost = 2500;
