/**
 * The version of the rules, as reports and the command line state it: the day on which a check, a dated table
 * or a course list last changed.
 */
export const rulesVersion = "2026-11-22";
