import type { StaffCheckId } from "../../returns/staff/check-id";
import type { CheckText } from "../check-text";

/** The staff checks of percentages and posts, in English. */
export const staffPostTexts = {
  "STF-PERCENT-UNREADABLE": {
    title: "Extent that is not a number",
    message: "{observed} is not a percentage.",
    why: "Posts and subjects are given in whole per cent from 0 up.",
    fix: "Write the percentage in digits.",
    example: "Wrong: full time or -20. Right: 100.",
  },
  "STF-PERCENT-SHARE": {
    title: "Extent written as a fraction of one",
    message: "{observed} is less than one per cent. Is {percent} per cent meant?",
    why: "A cell with Excel's percent format shows 50 % but holds 0.5. SCB wants the number 50.",
    fix: "Accept the suggestion if it is right.",
    example: "Check: 0.5. Right: 50.",
  },
  "STF-PERCENT-FRACTION": {
    title: "Extent with decimals",
    message: "{observed} is not a whole per cent.",
    why: "SCB takes whole per cent. The subjects of a row are still to be exactly 100.",
    fix: "Round to whole per cent. Round the subjects so that they add up to 100.",
    example: "Check: 37.5. Right: 38 and 62.",
  },
  "STF-PERCENT-TEXT": {
    title: "Extent stored as text",
    message: "{observed} is text and not a number.",
    why: "Excel does not add up text, and the template may refuse it.",
    fix: "Accept the suggestion.",
    example: "Wrong: the text 50 %. Right: the number 50.",
  },
  "STF-EXTENT-ABOVE": {
    title: "Post of more than full time",
    message: "{observed} per cent is more than full time.",
    why: "The extent is per cent of full time. More than 100 is often a slip, or several posts in one cell.",
    fix: "Check the extent. If it is right, confirm it and write why.",
    example: "Check: 150. Most often: 100 or less.",
  },
  "STF-SUBJECT-ABOVE": {
    title: "Subject with more than 100 per cent",
    message: "{observed} per cent is more than all of the teaching.",
    why: "A subject's share is a part of the row's teaching, and all the parts together are 100 per cent.",
    fix: "Write the subject's share of the teaching, not hours or extent of post.",
    example: "Wrong: 180. Right: 100.",
  },
  "STF-EXTENT-MISSING": {
    title: "Row without extent",
    message: "The row has no post: every extent is empty or 0.",
    why: "A row is a post at a school unit. In a pre-printed template it may be somebody who has left.",
    fix: "Fill in the extent. If the person does not work with you on 15 October, remove the row.",
    example: "Check: teacher empty. Right: 100.",
  },
  "STF-EXTENT-ROW": {
    title: "Posts in the row above full time",
    message: "The posts in the row are {total} per cent together.",
    why: "Each is full time at most, but together they are more. One and the same post may stand in two columns.",
    fix: "Divide the post so that every per cent stands once. If it is right, confirm it.",
    example: "Check: principal 50 and teacher 100. Right: principal 50 and teacher 50.",
  },
  "STF-EXTENT-PERSON": {
    title: "Person with more than full time",
    message: "The person's {rows} rows are {total} per cent together.",
    why: "Those who work in several places have several rows. It is easy to write the whole post in each of them.",
    fix: "Write in each row only the part that belongs there. If the person works more than full time, confirm it.",
    example: "Check: 100 per cent in komvux and 50 in sfi. Right: 50 in each.",
  },
  "STF-LEAVE-EXTENT": {
    title: "On leave without extent",
    message: "{#employmentForm} is L, but the row has no extent.",
    why: "For those on full leave, the extent before the leave is given.",
    fix: "Fill in the extent that the person had before the leave.",
    example: "Wrong: L without extent. Right: L and teacher 100.",
  },
  "STF-LEAVE-SUBJECTS": {
    title: "On leave with subjects",
    message: "{#employmentForm} is L, but the row has subjects.",
    why: "Those on full leave do not teach and have no subjects.",
    fix: "Empty the subjects. If the person is at work, correct {#employmentForm}.",
    example: "Wrong: L and English 100. Right: L without subjects.",
  },
} as const satisfies Partial<Record<StaffCheckId, CheckText>>;
