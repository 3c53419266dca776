import { basic, upperSecondary } from "./sample-row";

/** A course that the sample's provider gives. */
export interface OfferedCourse {
  readonly code: string;
  readonly points: number;
  readonly level: string;
}

const upper = (points: number, ...codes: string[]): OfferedCourse[] =>
  codes.map((code) => ({ code, points, level: upperSecondary }));
const part = (points: number, ...codes: string[]): OfferedCourse[] =>
  codes.map((code) => ({ code, points, level: basic }));

/** What people study together; a list within a track is read in order. */
export const tracks: Readonly<Record<string, readonly (readonly OfferedCourse[])[]>> = {
  basic: [
    [...part(100, "GRNSVAA"), ...part(200, "GRNSVAB", "GRNSVAC", "GRNSVAD")],
    [...part(100, "GRNENGA", "GRNENGB"), ...part(200, "GRNENGC", "GRNENGD")],
    [...part(100, "GRNMATA", "GRNMATB"), ...part(200, "GRNMATC", "GRNMATD")],
    part(150, "GRNSAM2"),
    part(150, "GRNHIS2"),
    part(150, "GRNBIO2"),
    part(100, "GRNORI21B"),
    part(100, "GRNORI21G"),
  ],
  general: [
    upper(100, "ENGE1000X", "ENGE2000X", "ENGE3000X"),
    upper(100, "SVEA1000X", "SVEA2000X", "SVEA3000X"),
    upper(100, "MATE1B00X", "MATE2B00X", "MATO1B00X"),
    upper(50, "HIST1A10X"),
    upper(50, "SAMH1A10X"),
    upper(50, "NATU1A10X"),
    upper(50, "RELI1000X"),
  ],
  science: [
    upper(100, "MATE1C00X", "MATE2C00X", "MATO1C00X"),
    upper(100, "SVEN1000X", "SVEN2000X", "SVEN3000X"),
    upper(100, "ENGE1000X", "ENGE2000X"),
    upper(100, "KEMI1000X", "KEMI2000X"),
    upper(100, "BIOG1000X"),
    upper(100, "PROG1000X"),
  ],
  business: [
    upper(100, "REDO1000X"),
    upper(100, "FOET1000X", "FOET2000X"),
    upper(100, "ENTR1000X"),
    upper(100, "MARK1000X"),
    upper(100, "LEDA1000X"),
    upper(100, "ENGE1000X", "ENGE2000X"),
  ],
  care: [
    upper(100, "PSYK1000X"),
    upper(100, "SPEI1000X"),
    upper(100, "HALS1000X"),
    upper(100, "KVARVO"),
    upper(100, "SVEA1000X", "SVEA2000X"),
  ],
};

/** Gy11 courses that were begun before Gy25 and are finished in the spring of 2026. */
export const startedBeforeGy25: readonly OfferedCourse[] = [
  ...upper(200, "VÅRVÅR01", "GERÄLD0", "PSYPSY02"),
  ...upper(150, "MEDMED01", "VÅRVÅR02"),
];

/** When courses are given: first and last day. The last two go on into the autumn. */
export const rounds = [
  { start: "2025-10-20", end: "2026-01-09" },
  { start: "2026-01-12", end: "2026-03-20" },
  { start: "2026-01-12", end: "2026-06-05" },
  { start: "2026-02-16", end: "2026-04-24" },
  { start: "2026-03-23", end: "2026-06-05" },
  { start: "2026-04-20", end: "2026-08-28" },
  { start: "2026-05-11", end: "2026-09-18" },
] as const;
