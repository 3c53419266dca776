import type { StaffCheckId } from "../../returns/staff/check-id";
import type { CheckText } from "../check-text";

/** The staff checks of teaching and its subjects, in English. */
export const staffTeachingTexts = {
  "STF-TEACHING-UNREADABLE": {
    title: "Teaching is neither J nor N",
    message: "{observed} in {#teaching} is neither J nor N.",
    why: "SCB takes J for those who teach subjects and N for those who do not.",
    fix: "Write J or N.",
    example: "Wrong: perhaps. Right: J.",
  },
  "STF-TEACHING-SPELLING": {
    title: "Teaching in another form",
    message: "{observed} in {#teaching} is to be written J or N.",
    why: "The answer is right, only the spelling differs.",
    fix: "Accept the suggestion.",
    example: "Wrong: Ja. Right: J.",
  },
  "STF-TEACHING-WITHOUT-SUBJECTS": {
    title: "Teaches, but without subjects",
    message: "{#teaching} is J, but no subject has a share.",
    why: "J means that the person teaches subjects, and then the subjects are divided into 100 per cent.",
    fix: "Fill in the subjects. If the person does not teach, write N.",
    example: "Wrong: J without subjects. Right: J and English 100.",
  },
  "STF-SUBJECTS-WITHOUT-TEACHING": {
    title: "Subjects, but does not teach",
    message: "{#teaching} is N, but the row has subjects ({subjects}).",
    why: "N means that the person does not teach subjects.",
    fix: "Write J if the person teaches. Otherwise empty the subjects.",
    example: "Wrong: N and English 100. Right: J and English 100.",
  },
  "STF-TEACHING-UNSTATED": {
    title: "Subjects, but teaching is not filled in",
    message: "The row has subjects, but {#teaching} is empty.",
    why: "SCB wants J in rows with subjects.",
    fix: "Accept the suggestion J, or empty the subjects if the person does not teach.",
    example: "Wrong: empty and English 100. Right: J and English 100.",
  },
  "STF-TEACHER-WITHOUT-SUBJECTS": {
    title: "Teacher without subjects",
    message: "The row has {teacherExtent} per cent in {#teacherExtent}, but no subjects.",
    why: "In compulsory school and its adapted form, every row with a teacher's post is to have subjects.",
    fix: "Fill in the subjects so that they add up to 100 per cent.",
    example: "Wrong: activity type 4, teacher 100, no subjects.",
  },
  "STF-TEACHER-PERHAPS-WITHOUT-SUBJECTS": {
    title: "Teacher without subjects in komvux or another activity",
    message: "The row has {teacherExtent} per cent in {#teacherExtent}, but no subjects.",
    why: "In compulsory school every teacher has subjects. What goes for komvux and sfi stands in SCB's instructions, which are not public.",
    fix: "See the instructions. If subjects are wanted, fill them in so that they add up to 100 per cent. Otherwise confirm.",
    example: "Check: komvux, teacher 100, no subjects.",
  },
  "STF-SUBJECT-SUM": {
    title: "The subjects do not add up to 100 per cent",
    message: "The subjects in the row add up to {sum} per cent.",
    why: "The subjects are how the teaching is divided, and always add up to 100 per cent, however large the post is.",
    fix: "Divide the subjects into 100. A subject without a column is left out, and the others are raised in proportion.",
    example: "Wrong: mathematics 60 and physics 30. Right: mathematics 67 and physics 33.",
  },
  "STF-LANGUAGE-MISSING": {
    title: "Mother tongue without language",
    message: "{#motherTongue} has a share, but {#motherTongueCode} is empty.",
    why: "The code shows which language is taught.",
    fix: "Write the language code from SCB's list.",
    example: "Check: mother tongue 100 without a code.",
  },
  "STF-PRINCIPAL-SUBJECT": {
    title: "Group of subjects without principal subject",
    message: "The row has vocational subjects or another group, but not which subject it is.",
    why: "After the share for vocational subjects, annex 4 and certain subjects come columns for the principal subjects.",
    fix: "Write the subject's code from SCB's instructions in the first of the columns.",
    example: "Check: vocational subjects 100 without a principal subject.",
  },
  "STF-EXCEL-ERROR": {
    title: "Excel error in a text or code",
    message: "The cell shows {observed} instead of a value.",
    why: "A formula or lookup found nothing. SCB's template cannot read error values.",
    fix: "Correct the formula, or write the value in the cell.",
    example: "Wrong: a lookup that did not find the name. Right: the name.",
  },
} as const satisfies Partial<Record<StaffCheckId, CheckText>>;
