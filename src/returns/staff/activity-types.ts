import type { StaffColumn } from "./columns";
import { extentKeys } from "./column-groups";

/** The school forms whose codes are public: förskoleklass, grundskola and anpassad grundskola. */
export type KnownSchoolForm = "preschoolClass" | "compulsory" | "adaptedCompulsory";

const forms: Readonly<Record<string, KnownSchoolForm>> = {
  "1": "preschoolClass",
  "4": "compulsory",
  "5": "compulsory",
  "6": "compulsory",
  "10": "adaptedCompulsory",
  "11": "adaptedCompulsory",
  "12": "adaptedCompulsory",
};

/** The school form of a Verksamhetstyp; undefined for komvux and every other code, which are not public. */
export function schoolFormOf(activityType: string): KnownSchoolForm | undefined {
  return Object.hasOwn(forms, activityType) ? forms[activityType] : undefined;
}

const everywhere: readonly StaffColumn[] = [
  "schoolUnit", "personalNumber", "name", "activityType", "schoolUnitName", "employmentForm",
  ...extentKeys.filter(
    (key) => !["leisureLeaderExtent", "sfiSwedishExtent", "sfiMotherTongueExtent"].includes(key),
  ),
  "firstTeacher", "lecturer", "system", "extractedOn", "systemVersion",
]; // prettier-ignore

const withSubjects: readonly StaffColumn[] = [
  ...everywhere,
  "teaching", "biology", "physics", "geography", "history", "physicalEducation", "chemistry", "mathematics", "religion",
  "socialStudies", "art", "homeEconomics", "music", "crafts", "technology", "swedish", "swedishAsSecondLanguage",
  "english", "french", "spanish", "german", "otherLanguage", "signLanguage", "motherTongue", "motherTongueCode",
]; // prettier-ignore

/** The variables that SCB collects for each of them; the matrix in SCB's specification names no other form. */
export const collectedFor: Readonly<Record<KnownSchoolForm, ReadonlySet<StaffColumn>>> = {
  preschoolClass: new Set(everywhere),
  compulsory: new Set([...withSubjects, "sami"]),
  adaptedCompulsory: new Set<StaffColumn>([
    ...withSubjects,
    "aesthetics",
    "communication",
    "motorSkills",
    "everydayActivities",
    "perception",
  ]),
};
