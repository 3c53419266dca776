/** True for the one code of AnstForm that is public: L, on full leave (tjänstledig). */
export function isOnLeave(employmentForm: string | undefined): boolean {
  return employmentForm?.toUpperCase() === "L";
}
