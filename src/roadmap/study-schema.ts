/** The schema of what roadmap.json says about studying: how the learner studies, and the state of each item's reviews. */
import * as z from "zod";

const day = z.iso.date();

/** The states of a note's front matter. */
const progressWords = ["not-started", "in-progress", "done"] as const;
export type ProgressWord = (typeof progressWords)[number];

/** Where reviews are shown. */
const reviewPlaces = ["summary", "issue"] as const;

const due = day.describe("The day from which the item should be reviewed.");

/** When an item is reviewed next. The second form is written after the first review. */
export const reviewSchema = z
  .union([
    z.strictObject({ due }),
    z.strictObject({
      due,
      last: day.describe("The day of the last review."),
      stability: z
        .number()
        .min(0.001)
        .max(36_500)
        .describe("FSRS: days after which it is remembered with a probability of 90%."),
      difficulty: z.number().min(1).max(10).describe("FSRS: how hard the item is to remember."),
    }),
  ])
  .meta({ id: "review" });

export type Review = z.infer<typeof reviewSchema>;

export const studySchema = z
  .strictObject({
    created: day.optional().describe("The day you started."),
    flashcards: z.enum(progressWords).optional().describe("Status of your flashcards."),
    review: z.enum(progressWords).optional().describe("Status of your review."),
    reviews: z
      .enum(reviewPlaces)
      .optional()
      .describe(
        "Plans when to review each done item. `summary`: a run's summary says which items are due. `issue`: an issue on GitHub asks about them too, and its boxes grade them. Default: no reviews.",
      ),
    issue: z.int().positive().optional().describe("Number of the review issue. Written by the Action."),
  })
  .describe("How you study: the front matter of your note, and whether Roadfolio plans reviews.");
